import { z } from 'astro/zod';

/**
 * Running text written by an editor. It holds no digits: every number has one home and is shown
 * by reference, `<Fact …/>`, `<Answer …/>` or `<Count …/>`, as in MDX bodies.
 */
export const prose = (description: string) =>
	z.string().trim().min(1).meta({ description, prose: true });

/** Running text about what is printed, as in editor's notes: it may quote digits. */
export const discussion = (description: string) =>
	z.string().trim().min(1).meta({ description, discussion: true });

/** A name, title or other short string that is shown as it stands. */
export const label = (description: string) => z.string().trim().min(1).meta({ description });

/**
 * The id of an entry of a kind. That the kind exists is checked where all schemas are put together,
 * that the entry does, by the content gate.
 */
export const reference = (kind: string, description: string) =>
	z.string().min(1).meta({ description, references: kind });

export const evidence = z
	.strictObject({
		report: reference('reports', 'Id of the report.'),
		section: label('Id of one of the sections that the report lists.'),
		page: z
			.int()
			.positive()
			.optional()
			.meta({ description: 'Page number, only where the report prints page numbers.' }),
	})
	.meta({ description: 'One place in a report.', evidence: true });

export type Evidence = z.infer<typeof evidence>;

export const evidenceList = z
	.array(evidence)
	.min(1)
	.meta({ description: 'The places in the reports that this rests on.' });

/** A number that stays with an entry; lists are sorted by it. */
export const permanentNumber = z
	.int()
	.positive()
	.meta({ description: 'Permanent number within its group. Never reused, never changed.' });

export const sector = z
	.enum(['smv', 'soev'])
	.meta({ description: 'smv: small or medium-sized company. soev: social enterprise.' });

/** Which side of a survey a respondent group speaks for. */
export const side = z
	.enum(['virksomhed', 'kommune'])
	.meta({ description: 'virksomhed: enterprises. kommune: departments of municipalities.' });

export type Side = z.infer<typeof side>;

export type Sector = z.infer<typeof sector>;

/** Cases that bear on an entry, each with what it shows. */
export const caseSupport = z.array(
	z.strictObject({
		case: reference('cases', 'Id of a case.'),
		shows: prose('What the case shows about it.'),
	}),
);

export const themeList = z
	.array(reference('themes', 'Id of a theme.'))
	.min(1)
	.meta({ description: 'Themes that this entry belongs to, the most important first.' });

/** Earlier ids of an entry, which readers' binders still hold. */
export const formerly = z
	.array(z.string().min(1))
	.default([])
	.meta({ description: 'Ids that this had before it was renamed; binders of readers hold them.' });

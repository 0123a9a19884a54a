import { z } from 'astro/zod';
import { evidenceList, label, prose } from '../../fields.ts';

/** A narrative page of the site. Starlight shows it. */
export const doc = z.strictObject({
	title: prose('Title of the page.'),
	description: prose('What the page is about, for search engines and link previews.'),
	lead: prose('The first paragraph, set larger.').optional(),
	category: label('What kind of page it is, as search hits name it.').optional(),
	readingTime: z
		.boolean()
		.default(false)
		.meta({ description: 'Whether the page says how long it takes to read.' }),
	evidence: evidenceList.optional(),
	head: z.array(z.unknown()).optional().meta({ description: 'Starlight: extra head elements.' }),
	tableOfContents: z
		.boolean()
		.optional()
		.meta({ description: 'Starlight: whether to show the table of contents.' }),
});

/** A page of prose, without what only Starlight reads of it. */
export type Doc = Omit<z.infer<typeof doc>, 'head' | 'tableOfContents'>;

import { z } from 'astro/zod';
import { evidenceList, formerly, label, prose, reference } from '../../fields.ts';

const fromReport = z.strictObject({
	from: z.literal('report'),
	evidence: evidenceList,
});

const fromOutside = z.strictObject({
	from: z.literal('outside'),
	note: prose('Why the definition is ours and what it rests on.'),
});

/** A word of the field with its definition. Its forms get a tooltip in the pages. */
export const term = z.strictObject({
	term: label('The word as it is looked up.'),
	abbreviation: label('Short form.').optional(),
	definition: prose('What the word means here, in one or two sentences.'),
	synonyms: z
		.array(label('Another word for the same.'))
		.default([])
		.meta({ description: 'Other words for the same.' }),
	searchWords: z
		.array(label('A word that leads here in the search.'))
		.default([])
		.meta({ description: 'Words readers may search for that mean something else or less.' }),
	forms: z
		.array(label('A form of the word.'))
		.min(1)
		.meta({ description: 'The word forms that get a tooltip in running text.' }),
	figures: z
		.array(reference('facts', 'Id of a fact that belongs to the definition.'))
		.default([])
		.meta({ description: 'Numbers that belong to the definition.' }),
	related: z
		.array(reference('terms', 'Id of a related term.'))
		.default([])
		.meta({ description: 'Terms worth seeing too.' }),
	source: z
		.discriminatedUnion('from', [fromReport, fromOutside])
		.meta({ description: 'Whether the definition comes from a report or from outside.' }),
	formerly,
});

export type Term = z.infer<typeof term>;

import { z } from 'astro/zod';
import { evidenceList, formerly, prose } from '../../fields.ts';

/** A subject that cuts across the content. Its page gathers what belongs to it. */
export const theme = z.strictObject({
	title: prose('Name of the theme.'),
	headline: prose('What the material says about it, in one line.'),
	summary: prose('Two or three sentences for lists and cards.'),
	order: z.int().positive().meta({ description: 'Place in the list of themes.' }),
	evidence: evidenceList,
	formerly,
});

export type Theme = z.infer<typeof theme>;

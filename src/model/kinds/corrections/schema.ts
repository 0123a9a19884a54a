import { z } from 'astro/zod';
import { discussion, evidenceList, label, permanentNumber, reference } from '../../fields.ts';

/** An editor's note: where a report is unclear or where we judge. Digits are allowed here. */
export const correction = z.strictObject({
	title: label('What the note is about.'),
	number: permanentNumber,
	type: z
		.enum(['contradiction', 'unclear', 'together', 'lost', 'judgement', 'outside'])
		.meta({ description: 'What sort of note it is.' }),
	says: discussion('What the report says, or what we did.'),
	note: discussion('What the reader should know about it.'),
	facts: z
		.array(reference('facts', 'Id of a fact that the note concerns.'))
		.default([])
		.meta({ description: 'Facts that show a mark leading to the note.' }),
	cases: z
		.array(reference('cases', 'Id of a case that the note concerns.'))
		.default([])
		.meta({ description: 'Cases that list the note.' }),
	findings: z
		.array(reference('findings', 'Id of a finding that the note concerns.'))
		.default([])
		.meta({ description: 'Findings that list the note.' }),
	evidence: evidenceList,
});

export type Correction = z.infer<typeof correction>;

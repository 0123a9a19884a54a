import { z } from 'astro/zod';
import {
	caseSupport,
	evidenceList,
	formerly,
	label,
	permanentNumber,
	prose,
	reference,
	themeList,
} from '../../fields.ts';

/** A question that a report raises for debate. */
export const question = z.strictObject({
	title: prose('The question, in our own words.'),
	number: permanentNumber,
	open: prose('Why the question is open, in one sentence, for lists.'),
	findings: z
		.array(reference('findings', 'Id of a finding that the question comes from.'))
		.default([])
		.meta({ description: 'Findings to have at hand.' }),
	cases: caseSupport.default([]).meta({ description: 'Cases to have at hand.' }),
	recommendations: z
		.array(reference('recommendations', 'Id of a recommendation that bears on it.'))
		.default([])
		.meta({ description: 'Recommendations to have at hand.' }),
	points: z
		.array(label('Id of a point of attention in the report that raises the question.'))
		.default([])
		.meta({ description: 'Points of attention that bear on it.', points: true }),
	themes: themeList,
	evidence: evidenceList,
	formerly,
});

export type Question = z.infer<typeof question>;

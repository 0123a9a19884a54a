import { z } from 'astro/zod';
import { evidenceList, label, permanentNumber, prose, reference, themeList } from './shared.ts';

/** A question that a report raises for debate. */
export const question = z.strictObject({
	title: label('The question, in our own words.'),
	number: permanentNumber,
	open: prose('Why the question is open.'),
	cases: z
		.array(
			z.strictObject({
				case: reference('cases', 'Id of a case that bears on it.'),
				shows: prose('What the case adds to the debate.'),
			}),
		)
		.min(1)
		.meta({ description: 'Cases to have at hand.' }),
	recommendations: z
		.array(reference('recommendations', 'Id of a recommendation that bears on it.'))
		.min(1)
		.meta({ description: 'Recommendations to have at hand.' }),
	points: z
		.array(label('Id of a point of attention in the report that raises the question.'))
		.min(1)
		.meta({ description: 'Points of attention that bear on it.', points: true }),
	themes: themeList,
	evidence: evidenceList,
});

export type Question = z.infer<typeof question>;

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
} from '../fields.ts';

/** The headings of every debate sheet, in this order. */
export const questionSections = [
	'Derfor er spørgsmålet åbent',
	'Det taler for hver side',
	'Det ved vi ikke',
	'Det kan I gøre',
] as const;

/** The section with the two sides: it has a heading of its own for each of them. */
export const sidesSection = questionSections[1];

/** What the site marks as its own on a debate sheet, by the heading of the section. */
export const oursOnSheets: Readonly<Partial<Record<(typeof questionSections)[number], string>>> = {
	'Derfor er spørgsmålet åbent': 'vores læsning',
	'Det kan I gøre': 'vores forslag',
};

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

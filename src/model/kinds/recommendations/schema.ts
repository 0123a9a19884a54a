import { z } from 'astro/zod';
import {
	caseSupport,
	evidenceList,
	formerly,
	sector,
	permanentNumber,
	prose,
	themeList,
} from '../../fields.ts';

/** A piece of advice that a report gives to one audience. */
export const recommendation = z.strictObject({
	title: prose('The advice as a short imperative.'),
	number: permanentNumber,
	audience: sector,
	summary: prose('Why it helps, in one sentence.'),
	steps: z
		.array(prose('One concrete step that the report gives.'))
		.default([])
		.meta({ description: 'What the report says to do, as a checklist.' }),
	added: z
		.array(prose('One concrete step that we add.'))
		.default([])
		.meta({ description: 'Steps of ours, marked as such.' }),
	cases: caseSupport
		.min(1)
		.meta({ description: 'Cases that show the advice at work, or what happens without it.' }),
	themes: themeList,
	evidence: evidenceList,
	formerly,
});

export type Recommendation = z.infer<typeof recommendation>;

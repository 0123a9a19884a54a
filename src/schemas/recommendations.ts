import { z } from 'astro/zod';
import {
	caseSupport,
	evidenceList,
	formerly,
	label,
	organisationKind,
	permanentNumber,
	prose,
	themeList,
} from './shared.ts';

/** A piece of advice that a report gives to one audience. */
export const recommendation = z.strictObject({
	title: label('The advice as a short imperative.'),
	number: permanentNumber,
	audience: organisationKind,
	summary: prose('Why it helps, in one sentence.'),
	steps: z
		.array(prose('One concrete step.'))
		.min(1)
		.meta({ description: 'What to do, as a checklist.' }),
	cases: caseSupport
		.min(1)
		.meta({ description: 'Cases that show the advice at work, or what happens without it.' }),
	themes: themeList,
	evidence: evidenceList,
	formerly,
});

export type Recommendation = z.infer<typeof recommendation>;

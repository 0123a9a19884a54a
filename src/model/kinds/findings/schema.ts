import { z } from 'astro/zod';
import {
	caseSupport,
	evidenceList,
	formerly,
	label,
	prose,
	reference,
	side,
	themeList,
} from '../../fields.ts';

const percent = (description: string) => z.number().min(0).max(100).meta({ description });

const value = percent('Share in percent.');

const given = z.strictObject({ basis: z.literal('given'), value });

const chart = z.strictObject({ basis: z.literal('chart'), value });

const inferred = z.strictObject({ basis: z.literal('inferred'), value });

const words = z.strictObject({
	basis: z.literal('words'),
	words: label('The words that the report uses instead of a number.'),
	from: percent('Lower end of the range that we read into the words.'),
	to: percent('Upper end of the range that we read into the words.'),
});

const derived = z.strictObject({
	basis: z.literal('derived'),
	value,
	sum: z
		.array(z.number().meta({ description: 'A term, negative where it is taken away.' }))
		.min(2)
		.meta({ description: 'The terms that the value is the sum of.' }),
	margin: z
		.number()
		.positive()
		.optional()
		.meta({ description: 'How far rounding can move the value, in percentage points.' }),
});

const lost = z.strictObject({ basis: z.literal('lost') });

const notStated = z.strictObject({ basis: z.literal('not-stated') });

const notAsked = z.strictObject({ basis: z.literal('not-asked') });

/**
 * A share as the report gives it: printed in the text, read from a chart, read from the order of
 * a chart, told in words, or worked out by us. Three gaps are kept apart: lost where the report
 * charts it and our copy of the text has lost the chart, not stated where the report does not
 * print it, not asked where the group did not meet the question.
 */
const share = z.discriminatedUnion('basis', [
	given,
	chart,
	inferred,
	words,
	derived,
	lost,
	notStated,
	notAsked,
]);

export type Share = z.infer<typeof share>;

const answer = z.strictObject({
	group: label('Id of a respondent group of the report.'),
	implied: z
		.boolean()
		.default(false)
		.meta({ description: 'Whether the report only implies which group answered.' }),
	agree: share.meta({ description: 'Agree or strongly agree.' }),
	disagree: share.meta({ description: 'Disagree or strongly disagree.' }),
	neutral: share.meta({ description: 'Neither agree nor disagree, or do not know.' }),
	clear: share.optional().meta({ description: 'Agree and disagree together, where given.' }),
});

export type SurveyAnswer = z.infer<typeof answer>;

const wording = z.strictObject({
	group: label('Id of the respondent group that met this wording.'),
	text: prose('The statement as that group met it, restated.'),
});

const voice = z.strictObject({
	side,
	speaker: prose('Who speaks, as the report says it.'),
	text: prose('What the speaker tells, retold.'),
	evidence: evidenceList,
});

/** A statement of the survey and what the groups answered to it. */
export const finding = z.strictObject({
	title: prose('Headline that says what was found.'),
	number: z.int().nonnegative().meta({ description: 'Permanent number, as in "Fund 3".' }),
	report: reference('reports', 'Id of the report whose survey it comes from.'),
	area: label('Id of an area of the survey.'),
	statement: prose('The statement, restated: same subject, same strength, same negation.'),
	wordings: z
		.array(wording)
		.default([])
		.meta({ description: 'Wordings of single groups, where they differ.' }),
	agreeing: prose('What agreeing means, where the statement is negative.').optional(),
	summary: prose('The finding in a sentence or two.'),
	answers: z.array(answer).min(1).meta({ description: 'Answers of each group that was asked.' }),
	voices: z.array(voice).default([]).meta({ description: 'The two sides in their own voice.' }),
	caveats: z
		.array(prose('A caveat for this statement.'))
		.default([])
		.meta({ description: 'What to bear in mind when reading it.' }),
	cases: caseSupport.default([]).meta({ description: 'What the cases say about the same.' }),
	recommendations: z
		.array(reference('recommendations', 'Id of a recommendation that bears on it.'))
		.default([])
		.meta({ description: 'Recommendations that bear on it.' }),
	themes: themeList,
	evidence: evidenceList,
	formerly,
});

export type Finding = z.infer<typeof finding>;

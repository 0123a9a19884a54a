import { z } from 'astro/zod';
import {
	evidenceList,
	formerly,
	label,
	permanentNumber,
	prose,
	reference,
	side,
} from '../../fields.ts';

const sectionId = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
	.meta({ description: 'Id used in evidence and in addresses: a-z, 0-9 and hyphens.' });

const oursFlag = (description: string) => z.boolean().default(false).meta({ description });

const section = z.strictObject({
	id: sectionId,
	title: label('Heading, shortened where the report has a long one.'),
	part: label('Part of the report that the section belongs to.'),
	summary: prose('What stands in the section, retold in a sentence or two.'),
	page: z.int().positive().optional().meta({ description: 'Printed page number, if any.' }),
	ours: oursFlag('Whether the title is ours, because the report has none or our copy lost it.'),
	formerly,
});

const attentionPoint = z.strictObject({
	id: sectionId,
	number: permanentNumber,
	title: prose('What the point is about.'),
	text: prose('The point, retold.'),
	evidence: evidenceList,
});

const reading = z.strictObject({
	title: label('Title as the report gives it.'),
	by: label('Author or publisher as the report gives it.'),
	about: prose('What the reader can expect, or what is not stated about it.'),
});

const respondentGroup = z.strictObject({
	id: sectionId,
	name: prose('Name of the group in the plural.'),
	short: label('Short name for charts.'),
	side,
	asked: prose('Who was asked.'),
	answered: prose('How many answered, as it stands below charts.'),
	sample: z
		.array(reference('facts', 'Id of a fact about how many were asked and answered.'))
		.min(1)
		.meta({ description: 'Numbers of the group: asked, answered, response rate.' }),
});

const surveyArea = z.strictObject({
	id: sectionId,
	title: prose('Name of the area.'),
	intro: prose('What the area is about and why the statements were put.'),
	evidence: evidenceList,
});

const disclosureItem = z.strictObject({
	item: label('What survey disclosure asks for.'),
	answer: prose('What the report says about it. Left out where it is silent.').optional(),
	figures: z
		.array(reference('facts', 'Id of a fact that belongs to the answer.'))
		.default([])
		.meta({ description: 'Numbers that belong to the answer.' }),
});

const message = z.strictObject({
	claim: prose('What a member of the council should know, in one sentence.'),
	text: prose('What it rests on, in a sentence or two.'),
	more: label('Address on the site where more of it stands.'),
	evidence: evidenceList,
});

/** What a report adds to the briefing. The briefing is put together from all reports' pieces. */
const briefing = z.strictObject({
	gist: prose('The report in one sentence.'),
	messages: z.array(message).min(1).meta({ description: 'The main messages, first to last.' }),
	asked: prose('Who was asked, when, and how many.'),
	known: prose('What we know from it.'),
	certainty: prose('How sure that is.'),
	unknown: prose('What is not known.'),
	advice: prose('What the report advises whom, and whom it does not advise.'),
	disagreement: z
		.strictObject({
			text: prose('Where the parties disagree.'),
			findings: z
				.array(reference('findings', 'Id of a finding to show.'))
				.min(1)
				.meta({ description: 'Findings to show, in this order.' }),
		})
		.optional()
		.meta({ description: 'Where the parties disagree.' }),
	questions: z
		.array(
			z.strictObject({
				question: reference('questions', 'Id of a question to begin with.'),
				why: prose('Why to begin with it.'),
			}),
		)
		.default([])
		.meta({ description: 'Questions to begin with; the choice is ours.' }),
	check: z
		.array(prose('Something to check before it is used.'))
		.default([])
		.meta({ description: 'What to check before the briefing is used.' }),
});

/** A questionnaire survey that a report presents. */
const survey = z.strictObject({
	groups: z
		.array(respondentGroup)
		.min(1)
		.meta({ description: 'Respondent groups, in the order of charts and tables.' }),
	areas: z
		.array(surveyArea)
		.min(1)
		.meta({ description: 'Areas that the statements belong to, in their order.' }),
	scale: prose('Answers that respondents could choose, and how the report merges them.'),
	caveats: z
		.array(prose('A caveat that holds for every statement.'))
		.min(1)
		.meta({ description: 'Shown with every finding.' }),
	composition: z
		.array(
			z.strictObject({
				title: label('What the respondents are divided by.'),
				parts: z
					.array(
						z.strictObject({
							label: label('Short name of the part, for the chart.'),
							share: reference('facts', 'Id of the fact that gives its share.'),
						}),
					)
					.min(2)
					.meta({ description: 'The parts, in the order to draw them.' }),
				note: prose('What else is said about it.').optional(),
				figures: z
					.array(reference('facts', 'Id of a further fact.'))
					.default([])
					.meta({ description: 'Further numbers about it.' }),
			}),
		)
		.default([])
		.meta({ description: 'How the respondents are made up; each division adds up to 100.' }),
	estimates: z
		.array(
			z.strictObject({
				text: prose('What is estimated, and by which measure.'),
				figures: z
					.array(reference('facts', 'Id of a fact that belongs to the estimate.'))
					.min(1)
					.meta({ description: 'The numbers of the estimate.' }),
			}),
		)
		.default([])
		.meta({ description: 'Estimates of how many there are, each by a measure of its own.' }),
	disclosure: z
		.array(disclosureItem)
		.length(11)
		.meta({ description: 'The eleven items of the AAPOR Transparency Initiative.' }),
	evidence: evidenceList,
});

/** A report that the site's content comes from. */
export const report = z.strictObject({
	name: label('Short name used in source lines, with the year.'),
	title: label('What the site calls the report.'),
	titleOurs: oursFlag('Whether the title is ours.'),
	titleNote: prose('How far the title is the one on the report.').optional(),
	publisher: label('Who wrote and published it.'),
	commissioner: label('Who asked for it.').optional(),
	funder: label('Who paid for it, where the report says so.').optional(),
	date: z
		.string()
		.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
		.meta({ description: 'Month of publication, YYYY-MM.' }),
	published: label('Month of publication as it is shown, in Danish.'),
	method: prose('How the material was gathered, in a few sentences.'),
	pageNumbers: z.boolean().meta({ description: 'Whether the report prints page numbers.' }),
	about: prose('Who the publisher is.'),
	available: prose(
		'Where the whole report can be had, with the address as it prints it, and what we know of it.',
	).optional(),
	briefing: briefing.meta({ description: 'What the report adds to the briefing.' }),
	sections: z
		.array(section)
		.min(1)
		.meta({ description: 'Every section of the report, in its order.' }),
	points: z
		.array(attentionPoint)
		.meta({ description: 'Points of attention the report ends with.' }),
	survey: survey.optional().meta({ description: 'The survey that the report presents.' }),
	furtherReading: z.array(reading).meta({ description: 'Readings that the report points to.' }),
});

export type Report = z.infer<typeof report>;
export type Survey = z.infer<typeof survey>;
export type RespondentGroup = Survey['groups'][number];
export type ReportSection = Report['sections'][number];
export type AttentionPoint = Report['points'][number];

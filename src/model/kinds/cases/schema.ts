import { z } from 'astro/zod';
import {
	evidenceList,
	formerly,
	label,
	sector,
	prose,
	reference,
	themeList,
} from '../../fields.ts';

const person = z.strictObject({
	name: label('Full name as the report gives it.'),
	role: label('Title and role in the collaboration.'),
	side: sector,
	view: prose('What the person tells, retold.'),
});

const timeStep = z.strictObject({
	state: z
		.enum(['start', 'active', 'break', 'now'])
		.meta({ description: 'Whether the collaboration began, ran, paused or runs on.' }),
	text: prose('What happened.'),
	when: reference('facts', 'Id of the fact that dates or measures the step.').optional(),
});

const headcount = (party: string) =>
	reference(
		'facts',
		`Id of the head count of the ${party}'s workplace that takes part, or of the whole ${party} where the report gives no other.`,
	);

const continuum = z
	.strictObject({
		position: z
			.number()
			.min(0)
			.max(100)
			.meta({ description: 'Our placing: 0 is a pure supplier, 100 a strategic partnership.' }),
		summary: prose('Why it stands there, in one sentence.'),
		towardsSupplier: z
			.array(prose('A trait of a supplier relationship.'))
			.min(1)
			.meta({ description: 'What pulls towards supplier.' }),
		towardsPartnership: z
			.array(prose('A trait of a partnership.'))
			.min(1)
			.meta({ description: 'What pulls towards partnership.' }),
	})
	.meta({ description: 'Place between supplier and partner, with the reasons.' });

/** One collaboration between a company and a social enterprise. */
export const caseStudy = z.strictObject({
	title: prose('The two organisations.'),
	headline: prose('What the case shows, in one line.'),
	lead: prose('Two or three sentences that tell the story.'),
	order: z.int().positive().meta({ description: 'Place in the list of cases.' }),
	smv: reference('organisations', 'Id of the company.'),
	soev: reference('organisations', 'Id of the social enterprise.'),
	task: prose('The task that the social enterprise solves, in a few words.'),
	place: prose('Where the work is done, or that the report does not state it.'),
	headcounts: z
		.strictObject({ smv: headcount('company'), soev: headcount('social enterprise') })
		.meta({ description: 'How many work at the two places, as cards show it.' }),
	keywords: z
		.array(label('A word that a reader might use.'))
		.default([])
		.meta({ description: 'Everyday words for the task, shown with the case.' }),
	since: reference('facts', 'Id of the fact that gives the first year.').optional(),
	timeline: z
		.array(timeStep)
		.min(1)
		.meta({ description: 'The course of the collaboration, with its breaks.' }),
	continuum,
	agreement: z
		.strictObject({
			written: z
				.enum(['yes', 'no', 'not-stated'])
				.meta({ description: 'Whether the agreement is in writing.' }),
			text: prose('What the report says about the agreement.'),
		})
		.meta({ description: 'How the collaboration is agreed.' }),
	volume: z
		.array(reference('facts', 'Id of a fact about the extent of the work.'))
		.min(1)
		.meta({ description: 'How much work it is, in the order to show it.' }),
	reasons: z
		.array(prose('A main reason for the collaboration.'))
		.min(1)
		.meta({ description: 'The main reasons the report names.' }),
	barriers: z
		.array(prose('A barrier on the way.'))
		.min(1)
		.meta({ description: 'What made it hard.' }),
	gains: z
		.strictObject({
			smv: prose('What it means for the company.'),
			soev: prose('What it means for the social enterprise.'),
		})
		.meta({ description: 'What each party gets out of it.' }),
	notStated: z
		.array(prose('Something a reader looks for and the report does not state.'))
		.default([])
		.meta({ description: 'What the report does not state, such as the price.' }),
	people: z.array(person).min(1).meta({ description: 'The people who tell the story.' }),
	themes: themeList,
	evidence: evidenceList,
	formerly,
});

export type CaseStudy = z.infer<typeof caseStudy>;

import { addresses, sheetAddress } from '../addresses.ts';
import { answerLines, answersOf } from '../kinds/findings/answers.ts';
import type { Question } from '../kinds/questions/schema.ts';
import { oursOnSheets } from '../kinds/questions/sections.ts';
import {
	entryOf,
	pointsOfQuestion,
	questionsByReport,
	reportNames,
	surveyOf,
	themeTitles,
	type Entry,
	type Library,
} from '../library.ts';
import { caseItem, lineOf, pointItem, recommendationItem } from '../link-items.ts';
import { sourceLine } from '../source.ts';
import { bodySections } from './body.ts';
import { endingWith, outline, section, type Outline, type Section } from './outline.ts';

const marks: Readonly<Record<string, string | undefined>> = oursOnSheets;

/** Which sheet it is, and what of it is ours. */
export const sheetNumber = (library: Library, { number, evidence }: Question): string =>
	`Debatark ${String(number)} · ${reportNames(library, evidence.slice(0, 1)).join(', ')}`;
export const aboutSheets =
	'Spørgsmålet er rapportens, genfortalt af os. Hvorfor det er åbent, er vores læsning.';

/** A section with a list, left out where the list is empty. */
const listSection = (id: string, title: string, gist: string[], ours?: string): Section[] =>
	gist.length > 0 ? [section(id, title, { gist, ours })] : [];

/** What a debate sheet holds. */
export function sheetOutline(library: Library, { id, data, body = '' }: Entry<Question>): Outline {
	const source = sourceLine(library, data.evidence);
	const findings = data.findings.map((finding) => {
		const entry = entryOf(library, 'findings', finding);
		return { data: entry.data, survey: surveyOf(library, entry.data.report) };
	});
	const answers = findings.flatMap(({ data: finding, survey }) =>
		answerLines(answersOf(finding, survey)),
	);
	const caveats = findings.flatMap(({ data: finding, survey }) => [
		...finding.caveats,
		...survey.caveats,
	]);
	const cases = data.cases.map(({ case: one, shows }) =>
		lineOf(caseItem(entryOf(library, 'cases', one), shows)),
	);
	const advice = data.recommendations.map((one) =>
		lineOf(recommendationItem(entryOf(library, 'recommendations', one))),
	);
	const sections = [
		...bodySections(body, library).map((one) => ({ ...one, ours: marks[one.title] })),
		...listSection('tallene', 'Tallene', answers),
		...listSection('forbehold', 'Forbehold ved tallene', [...new Set(caveats)]),
		...listSection('cases', 'Cases til samtalen', cases, 'vores kobling'),
		...listSection(
			'anbefalinger',
			'Anbefalinger, der handler om noget lignende',
			advice,
			'vores kobling',
		),
		...listSection(
			'opmaerksomhed',
			'Vær opmærksom på',
			pointsOfQuestion(library, data).map((point) => lineOf(pointItem(point))),
		),
	];
	return outline({
		address: sheetAddress(id),
		title: data.title,
		category: 'Spørgsmål',
		description: data.open,
		lead: data.open,
		filters: {
			rapport: reportNames(library, data.evidence.slice(0, 1)),
			tema: themeTitles(library, data.themes),
		},
		gist: [data.open, `${sheetNumber(library, data)}. ${aboutSheets}`, ...answers],
		source,
		sections: endingWith(sections, source),
	});
}

/** Anchor of the questions that a report raises. */
export const raisedAnchor = (report: string): string => `fra-${report}`;

/** What the list of questions holds. */
export const questionsOutline = (library: Library): Outline =>
	outline({
		address: addresses.questions,
		title: 'Debat: spørgsmål, som rapporterne rejser',
		category: 'Debat',
		description:
			'De spørgsmål, rapporterne rejser, hvert med et ark til mødet: hvorfor det er åbent, hvad der taler for hver side, og hvad et råd kan gøre.',
		lead: 'Rapporterne rejser spørgsmål, som de ikke selv svarer på. Hvert har et ark, der siger, hvorfor spørgsmålet er åbent, hvad der taler for hver side, og hvad et råd kan gøre. Spørgsmålene er rapporternes, genfortalt af os, men grunden til, at de er åbne, er vores læsning.',
		filters: { rapport: library.reports.map(({ data }) => data.name) },
		sections: questionsByReport(library).map(({ report, questions }) =>
			section(raisedAnchor(report.id), `Fra ${report.data.name}`, {
				gist: questions.map(({ data }) => data.title),
			}),
		),
	});

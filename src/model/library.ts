import { byGap } from './kinds/findings/answers.ts';
import { definitionOf, kindNames, type Data, type Kind } from './every-kind.ts';
import type { Entry } from './entry.ts';
import type { Evidence, Sector } from './fields.ts';
import type { Question } from './kinds/questions/schema.ts';
import type { Report, Survey } from './kinds/reports/schema.ts';

export type { Entry } from './entry.ts';

/** All content as typed entries, in the order in which lists show them. */
export type Library = { [K in Kind]: Entry<Data<K>>[] };

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** The library of entries that have passed the schemas of their kinds. */
export const libraryOf = (
	entries: Partial<Record<Kind, readonly Entry<Record<string, unknown>>[]>>,
): Library =>
	Object.fromEntries(
		kindNames.map((kind) => {
			const definition = definitionOf(kind);
			const inOrder = [...(entries[kind] ?? [])].sort(
				(a, b) => definition.compare?.(a, b) ?? byId(a, b),
			);
			return [kind, inOrder];
		}),
	) as Library;

/**
 * The entry with an id.
 * @throws When there is none; the content gate finds such references before a page is made.
 */
export function entryOf<K extends Kind>(library: Library, kind: K, id: string): Entry<Data<K>> {
	const entries: Entry<Data<K>>[] = library[kind];
	const found = entries.find((entry) => entry.id === id);
	if (!found) throw new Error(`There is no entry "${id}" in ${kind}.`);
	return found;
}

/** A report with the survey that it presents. */
export interface PresentedSurvey {
	id: string;
	report: Report;
	survey: Survey;
}

/** The reports that present a survey. */
export const surveysOf = (library: Library): PresentedSurvey[] =>
	library.reports.flatMap(({ id, data }) =>
		data.survey ? [{ id, report: data, survey: data.survey }] : [],
	);

/** The findings of a survey, those with the widest gap between the sides first. */
export const findingsByGap = (library: Library, { id, survey }: PresentedSurvey) =>
	library.findings.filter(({ data }) => data.report === id).sort(byGap(survey));

export const recommendationsFor = (library: Library, audience: Sector) =>
	library.recommendations.filter(({ data }) => data.audience === audience);

/** Recommendations that a case bears out, each with what the case shows. */
export const recommendationsOfCase = (library: Library, caseId: string) =>
	library.recommendations.flatMap((recommendation) =>
		recommendation.data.cases
			.filter((support) => support.case === caseId)
			.map(({ shows }) => ({ recommendation, shows })),
	);

/** Questions that a case bears on, each with what the case adds. */
export const questionsOfCase = (library: Library, caseId: string) =>
	library.questions.flatMap((question) =>
		question.data.cases
			.filter((support) => support.case === caseId)
			.map(({ shows }) => ({ question, shows })),
	);

/** Questions that a finding raises. */
export const questionsOfFinding = (library: Library, findingId: string) =>
	library.questions.filter(({ data }) => data.findings.includes(findingId));

/** Findings that a case bears on, each with what the case shows. */
export const findingsOfCase = (library: Library, caseId: string) =>
	library.findings.flatMap((finding) =>
		finding.data.cases
			.filter((support) => support.case === caseId)
			.map(({ shows }) => ({ finding, shows })),
	);

export const findingsOfRecommendation = (library: Library, id: string) =>
	library.findings.filter(({ data }) => data.recommendations.includes(id));

export const correctionsOfFinding = (library: Library, findingId: string) =>
	library.corrections.filter(({ data }) => data.findings.includes(findingId));

/**
 * The survey of a report.
 * @throws When the report presents none; the content gate finds such findings.
 */
export function surveyOf(library: Library, reportId: string): Survey {
	const { survey } = entryOf(library, 'reports', reportId).data;
	if (!survey) throw new Error(`Report ${reportId} presents no survey.`);
	return survey;
}

export const questionsOfRecommendation = (library: Library, id: string) =>
	library.questions.filter(({ data }) => data.recommendations.includes(id));

const hasTheme =
	(theme: string) =>
	({ data }: { data: { themes: string[] } }) =>
		data.themes.includes(theme);

/** Questions by the theme that matters most for each, in the order of the themes. */
export const questionsByTheme = ({ themes, questions }: Library) =>
	themes
		.map((theme) => ({
			theme,
			questions: questions.filter(({ data }) => data.themes[0] === theme.id),
		}))
		.filter((group) => group.questions.length > 0);

/** Debate questions below the report that raises them first. */
export const questionsByReport = ({ reports, questions }: Library) =>
	reports.map((report) => ({
		report,
		questions: questions.filter(({ data }) => data.evidence[0]?.report === report.id),
	}));

/** Everything that belongs to a theme. */
export const contentsOfTheme = (library: Library, theme: string) => ({
	cases: library.cases.filter(hasTheme(theme)),
	recommendations: library.recommendations.filter(hasTheme(theme)),
	findings: library.findings.filter(hasTheme(theme)),
	questions: library.questions.filter(hasTheme(theme)),
});

export const correctionsOfCase = (library: Library, caseId: string) =>
	library.corrections.filter(({ data }) => data.cases.includes(caseId));

export const correctionsOfFact = (library: Library, factId: string) =>
	library.corrections.filter(({ data }) => data.facts.includes(factId));

const standsIn =
	(report: string, section: string) =>
	({ data }: { data: { evidence: Evidence[] } }) =>
		data.evidence.some((place) => place.report === report && place.section === section);

const standsFirstIn =
	(report: string, section: string) =>
	({ data }: { data: { evidence: Evidence[] } }) =>
		data.evidence[0]?.report === report && data.evidence[0].section === section;

/** What the site has taken from one section of a report. A fact stands under its first place only. */
export const contentsOfSection = (library: Library, report: string, section: string) => ({
	facts: library.facts.filter(standsFirstIn(report, section)),
	corrections: library.corrections.filter(standsIn(report, section)),
	cases: library.cases.filter(standsIn(report, section)),
	recommendations: library.recommendations.filter(standsIn(report, section)),
	findings: library.findings.filter(standsIn(report, section)),
	questions: library.questions.filter(standsIn(report, section)),
	terms: library.terms.filter(
		({ data: { source } }) =>
			source.from === 'report' && standsIn(report, section)({ data: source }),
	),
});

/** A section of a report with the report, as source lines show it. */
export function placeOf(library: Library, { report: id, section: sectionId }: Evidence) {
	const report = entryOf(library, 'reports', id);
	const section = report.data.sections.find((candidate) => candidate.id === sectionId);
	if (!section) throw new Error(`Report ${id} has no section "${sectionId}".`);
	return { report, section };
}

/** Names of the reports that places stand in, each once. */
export const reportNames = (library: Library, places: readonly Evidence[]): string[] => [
	...new Set(places.map(({ report }) => entryOf(library, 'reports', report).data.name)),
];

/** Titles of themes, for filters. */
export const themeTitles = (library: Library, ids: readonly string[]): string[] =>
	ids.map((id) => entryOf(library, 'themes', id).data.title);

/** Points of attention that bear on a question, from the reports that it rests on. */
export const pointsOfQuestion = (library: Library, { evidence, points }: Question) =>
	[...new Set(evidence.map(({ report }) => report))]
		.flatMap((report) => entryOf(library, 'reports', report).data.points)
		.filter(({ id }) => points.includes(id));

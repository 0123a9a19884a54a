import type { CaseStudy } from './kinds/cases.ts';
import type { Correction } from './kinds/corrections.ts';
import type { Fact } from './kinds/facts.ts';
import type { Finding } from './kinds/findings.ts';
import type { Organisation } from './kinds/organisations.ts';
import type { Question } from './kinds/questions.ts';
import type { Recommendation } from './kinds/recommendations.ts';
import type { Report, Survey } from './kinds/reports.ts';
import type { Evidence, OrganisationKind } from './fields.ts';
import type { Term } from './kinds/terms.ts';
import type { Theme } from './kinds/themes.ts';
import { byGap } from './answers.ts';

/** An entry with its id. */
export interface Entry<Data> {
	id: string;
	data: Data;
	/** Its body as it is written, in MDX; entries in YAML have none. */
	body?: string | undefined;
}

/** All content as typed entries, in the order in which lists show them. */
export interface Library {
	reports: Entry<Report>[];
	organisations: Entry<Organisation>[];
	cases: Entry<CaseStudy>[];
	recommendations: Entry<Recommendation>[];
	questions: Entry<Question>[];
	themes: Entry<Theme>[];
	terms: Entry<Term>[];
	facts: Entry<Fact>[];
	findings: Entry<Finding>[];
	corrections: Entry<Correction>[];
}

/**
 * The entry with an id.
 * @throws When there is none; the content gate finds such references before a page is made.
 */
export function entryOf<K extends keyof Library>(library: Library, kind: K, id: string) {
	const found = (library[kind] as Library[K][number][]).find((entry) => entry.id === id);
	if (!found) throw new Error(`There is no entry "${id}" in ${kind}.`);
	return found;
}

const byNumber = (a: { data: { number: number } }, b: { data: { number: number } }) =>
	a.data.number - b.data.number;
const byOrder = (a: { data: { order: number } }, b: { data: { order: number } }) =>
	a.data.order - b.data.order;
const byAudienceThenNumber = (a: Entry<Recommendation>, b: Entry<Recommendation>) =>
	b.data.audience.localeCompare(a.data.audience) === 0
		? byNumber(a, b)
		: a.data.audience === 'smv'
			? -1
			: 1;

/** Puts every list into the order in which readers meet it. */
export const inReadingOrder = (library: Library): Library => ({
	...library,
	reports: [...library.reports].sort((a, b) => b.data.date.localeCompare(a.data.date)),
	cases: [...library.cases].sort(byOrder),
	recommendations: [...library.recommendations].sort(byAudienceThenNumber),
	findings: [...library.findings].sort(byNumber),
	questions: [...library.questions].sort(byNumber),
	themes: [...library.themes].sort(byOrder),
	terms: [...library.terms].sort((a, b) => a.data.term.localeCompare(b.data.term, 'da')),
	corrections: [...library.corrections].sort(byNumber),
});

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

export const recommendationsFor = (library: Library, audience: OrganisationKind) =>
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
			source.kind === 'report' && standsIn(report, section)({ data: source }),
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

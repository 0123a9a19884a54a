import type { Evidence } from './fields.ts';

/** Addresses of everything a reader can be led to. All begin with a slash. */
export const addresses = {
	home: '/',
	briefing: '/briefing/',
	cases: '/cases/',
	recommendations: '/anbefalinger/',
	findings: '/undersoegelse/',
	method: '/undersoegelse/metode/',
	data: '/data/',
	questions: '/debat/',
	themes: '/temaer/',
	terms: '/ordliste/',
	search: '/soeg/',
	reports: '/kilder/',
	corrections: '/rettelser/',
	background: '/baggrund/',
	conclusion: '/konklusion/',
	continuum: '/samarbejdsformer/',
	municipalities: '/kommuner-og-virksomheder/',
	unknown: '/hvad-ved-vi-ikke/',
	writing: '/saadan-skriver-vi/',
	about: '/om/',
	offline: '/offline/',
	binder: '/mappe/',
} as const;

/** What the reader's binder knows of the site. */
export const catalogueFile = `${addresses.binder}steder.json`;

export const caseSheetAddress = (id: string) => `${addresses.cases}${id}/ark/`;
export const sheetAddress = (id: string) => `${addresses.questions}${id}/`;
export const caseAddress = (id: string) => `${addresses.cases}${id}/`;
export const findingAddress = (id: string) => `${addresses.findings}${id}/`;
/** Where the answers stand on the page of a finding. */
export const answerAddress = (id: string) => `${findingAddress(id)}#svar`;
export const themeAddress = (id: string) => `${addresses.themes}${id}/`;
export const reportAddress = (id: string) => `${addresses.reports}${id}/`;
export const recommendationAddress = (id: string) => `${addresses.recommendations}#${id}`;
export const termAddress = (id: string) => `${addresses.terms}#${id}`;

/** Anchor of an editor's note on the notes page, by its permanent number. */
export const correctionAnchor = (number: number) => `note-${number}`;
export const correctionAddress = (number: number) =>
	`${addresses.corrections}#${correctionAnchor(number)}`;

/** Anchor of a fact on the page of the report that it stands in. */
export const factAnchor = (id: string) => `fakta-${id.replaceAll('/', '-')}`;

export const sectionAddress = ({ report, section }: Pick<Evidence, 'report' | 'section'>) =>
	`${reportAddress(report)}#${section}`;

export const factAddress = (id: string, evidence: readonly Evidence[]) => {
	const [first] = evidence;
	if (!first) throw new Error(`Fact ${id} has no evidence.`);
	return `${reportAddress(first.report)}#${factAnchor(id)}`;
};

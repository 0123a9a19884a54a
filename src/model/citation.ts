import type { Finding } from './kinds/findings/schema.ts';
import type { Report, ReportSection } from './kinds/reports/schema.ts';

const year = ({ date }: Report) => date.slice(0, 4);

/** Whether a part of the report has the same headings as another, such as one case and the next. */
const isOneOfSeveral = (part: string, sections: readonly ReportSection[]): boolean =>
	sections.some(
		(own) =>
			own.part === part &&
			sections.some((other) => other.part !== part && other.title === own.title),
	);

/** The title of a section in a source line: quoted, or in brackets where it is ours. */
const sectionTitle = ({ title, ours }: ReportSection): string =>
	ours ? `[${title}]` : `»${title}«`;

/** A section as source lines name it, with its part where that is one of several alike. */
export const sectionName = (section: ReportSection, { sections }: Report): string =>
	isOneOfSeveral(section.part, sections)
		? `${section.part}, ${sectionTitle(section)}`
		: sectionTitle(section);

/** A place in a report, as a source line cites it. */
export interface CitedPlace {
	report: Report;
	section: ReportSection;
	page: number | undefined;
}

/**
 * The places of a source line by name. What the place before has named, the report and the part
 * of it, is not said again.
 */
export const placeNames = (places: readonly CitedPlace[]): string[] =>
	places.map(({ report, section, page }, at) => {
		const before = places[at - 1];
		const isNamed = before?.report === report && before.section.part === section.part;
		const name = isNamed
			? sectionTitle(section)
			: `${report.name}, ${sectionName(section, report)}`;
		return page === undefined ? name : `${name}, s. ${page}`;
	});

/** The title of a report, in brackets where it is ours. */
export const titleOf = ({ title, titleOurs }: Report): string => (titleOurs ? `[${title}]` : title);

/** The report as a reference list would have it; a title that is ours stands in brackets. */
export const citeReport = (report: Report): string =>
	`${report.publisher} (${year(report)}): ${titleOf(report)}.`;

/** A finding with its page in the report and its permanent address. */
export function citeFinding(finding: Finding, report: Report, address: string): string {
	const page = finding.evidence.find((place) => place.page !== undefined)?.page;
	const place = page === undefined ? '' : ` S. ${page}.`;
	return `${citeReport(report)}${place} Gengivet som Fund ${finding.number} på Samspil, ${address}.`;
}

/** Who made the report, when, for whom or with whose money. */
export function originOf({ publisher, commissioner, funder, published }: Report): string {
	const parts = [
		publisher,
		published,
		commissioner && `på initiativ af ${commissioner}`,
		funder && `med støtte fra ${funder}`,
	];
	return `${parts.filter(Boolean).join(', ')}.`;
}

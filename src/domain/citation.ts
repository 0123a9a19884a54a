import type { Finding } from '../schemas/findings.ts';
import type { Report } from '../schemas/reports.ts';

const year = ({ date }: Report) => date.slice(0, 4);

/** The report as a reference list would have it. The title is our description where it is lost. */
export const citeReport = (report: Report): string =>
	`${report.publisher} (${year(report)}): ${report.title}.`;

/** A finding with its page in the report and its permanent address. */
export function citeFinding(finding: Finding, report: Report, address: string): string {
	const page = finding.evidence.find((place) => place.page !== undefined)?.page;
	const place = page === undefined ? '' : ` S. ${page}.`;
	return `${citeReport(report)}${place} Gengivet som Fund ${finding.number} på Samspil, ${address}.`;
}

/** Who made the report, for whom or with whose money, and when. */
export function originOf({ publisher, commissioner, funder, published }: Report): string {
	const parts = [
		publisher,
		commissioner && ` for ${commissioner}`,
		funder && ` med støtte fra ${funder}`,
	];
	return `${parts.filter(Boolean).join('')}, ${published}.`;
}

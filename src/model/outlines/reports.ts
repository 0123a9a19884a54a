import { slugOf } from '../../shared/text/slug.ts';
import { addresses, reportAddress } from '../addresses.ts';
import { originOf, titleOf } from '../citation.ts';
import type { Report, ReportSection } from '../kinds/reports/schema.ts';
import type { Entry, Library } from '../library.ts';
import { outline, section, type Outline, type Section } from './outline.ts';

/** The parts of a report, each with its sections. */
export const partsOf = ({ sections }: Report) =>
	[...new Set(sections.map(({ part }) => part))].map((title) => ({
		title,
		anchor: `del-${slugOf(title)}`,
		sections: sections.filter(({ part }) => part === title),
	}));

/** On which page of the report a section stands; undefined where the report prints none. */
export const pageLine = ({ page }: ReportSection): string | undefined =>
	page === undefined ? undefined : `Side ${String(page)}`;

const retold = (one: ReportSection): Pick<Section, 'gist' | 'source'> => ({
	gist: [one.summary],
	source: [pageLine(one)].filter((line) => line !== undefined),
});

/** What the page of a report holds. */
export function reportOutline({ id, data }: Entry<Report>): Outline {
	const further = data.furtherReading.map(({ title, by, about }) => `${title}, ${by}. ${about}`);
	return outline({
		address: reportAddress(id),
		title: `${data.name}: afsnit for afsnit`,
		category: 'Kilde',
		description: `Hvad der står hvor i ${data.name}, med alle tal.`,
		lead: `${titleOf(data)}. ${originOf(data)}`,
		filters: { rapport: [data.name] },
		sections: [
			section('om-rapporten', 'Om rapporten', { gist: [data.method] }),
			...partsOf(data).flatMap(({ title, anchor, sections }) => [
				// A part begins with its first section.
				section(anchor, title, sections[0] && retold(sections[0])),
				...sections.map((one) =>
					section(one.id, one.title, {
						depth: 3,
						ours: one.ours ? 'vores overskrift' : undefined,
						...retold(one),
					}),
				),
			]),
			...(further.length > 0 ? [section('laes-videre', 'Læs videre', { gist: further })] : []),
			section('om-udgiveren', `Om ${data.publisher}`, { gist: [data.about] }),
		],
	});
}

/** Where a report comes from and what the site calls it. */
export const introducing = (report: Report): string =>
	`${originOf(report)} Her på siden kaldt ${report.name}.`;

/** What the list of reports holds. */
export const reportsOutline = ({ reports }: Library): Outline =>
	outline({
		address: addresses.reports,
		title: 'Kilder',
		category: 'Kilder',
		description: 'Rapporterne bag Samspil, og hvad der er hentet fra dem.',
		lead: 'Alt på Samspil kommer fra en rapport, eller også står der, at det ikke gør.',
		sections: reports.map(({ id, data }) =>
			section(id, titleOf(data), { gist: [introducing(data)] }),
		),
	});

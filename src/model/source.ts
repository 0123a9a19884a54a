import { uniqueBy } from '../shared/unique.ts';
import { sectionAddress } from './addresses.ts';
import { placeNames } from './citation.ts';
import type { Evidence } from './fields.ts';
import { placeOf, type Library } from './library.ts';

/** Part of a line that says where something stands in the reports: text, or a link to a section. */
export type SourcePart = string | { text: string; address: string };

/** A place in a report, by the name that source lines give it. */
export interface NamedPlace {
	label: string;
	href: string;
}

const citedPlaces = (library: Library, places: readonly Evidence[]) =>
	uniqueBy(places, (place) => `${sectionAddress(place)} ${String(place.page)}`).map((place) => {
		const { report, section } = placeOf(library, place);
		return { report: report.data, section, page: place.page, href: sectionAddress(place) };
	});

/** The places of a source line, each once. */
export function sourceLinks(library: Library, places: readonly Evidence[]): NamedPlace[] {
	const cited = citedPlaces(library, places);
	const names = placeNames(cited);
	return cited.map(({ href }, at) => ({ label: names[at] ?? '', href }));
}

/** Only the parts of the reports that places stand in, each once, where there is little room. */
export const sourceParts = (library: Library, places: readonly Evidence[]): NamedPlace[] =>
	uniqueBy(
		citedPlaces(library, places).map(({ report, section, href }) => ({
			label: `${report.name}, ${section.part}`,
			href,
		})),
		({ label }) => label,
	);

/** What a source line begins with. */
export const sourceLabel = 'Kilde: ';

/** What parts the places of a source line. */
export const betweenLinks = ' · ';

/** The source line of a page or a part of it; empty where it has none. */
export const sourceLine = (library: Library, places: readonly Evidence[]): SourcePart[] =>
	sourceLinks(library, places).flatMap(({ label, href }, at): SourcePart[] => [
		at === 0 ? sourceLabel : betweenLinks,
		{ text: label, address: href },
	]);

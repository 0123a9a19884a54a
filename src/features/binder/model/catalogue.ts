import type { SourcePart } from '../../../model/source.ts';
import type { KeptPlace } from './binder.ts';

/** A place of the site that can be kept, as the binder shows and prints it. */
export interface CataloguePlace {
	address: string;
	title: string;
	/** The page that a section stands on. */
	parent?: string;
	category: string;
	/** What it says, in a few lines. */
	gist: string[];
	/** Where it stands in the reports, as the page says it; empty where the page says nothing. */
	source: SourcePart[];
}

/** Everything that can be kept, as the site hands it to the binder. */
export interface CatalogueData {
	places: CataloguePlace[];
	/** Addresses of pages and entries that were renamed, and what they are called now. */
	renamed: Record<string, string>;
}

/** What the binder asks about places. */
export interface Catalogue {
	find: (address: string) => CataloguePlace | undefined;
	/** Where a place stands today; sections move with their page. */
	addressNow: (address: string) => string;
}

export function openCatalogue({ places, renamed }: CatalogueData): Catalogue {
	const byAddress = new Map(places.map((place) => [place.address, place]));
	const moves = new Map(Object.entries(renamed));
	return {
		find: (address) => byAddress.get(address),
		addressNow(address) {
			const [page = '', anchor] = address.split('#');
			const moved = moves.get(page);
			return moves.get(address) ?? (moved && anchor ? `${moved}#${anchor}` : (moved ?? address));
		},
	};
}

/** The name of a place where it stands alone. */
export const fullTitle = ({ parent, title }: Pick<CataloguePlace, 'parent' | 'title'>): string =>
	parent ? `${parent}: ${title}` : title;

const gone = 'Findes ikke længere på Samspil. Titlen og noten er her stadig.';
const goneFromPage = 'Afsnittet findes ikke længere under det navn. Linket fører til siden.';

/** A kept place as the binder shows it today. */
export interface ShownPlace {
	title: string;
	category: string;
	gist: readonly string[];
	source: readonly SourcePart[];
	/** Where it leads; undefined where it is gone. */
	address: string | undefined;
}

/** @param catalogue What the site knows; without it, nothing is believed to be gone. */
export function showPlace(place: KeptPlace, catalogue: Catalogue | undefined): ShownPlace {
	const known = catalogue?.find(place.address);
	if (known) return { ...known, title: fullTitle(known) };
	const { title, kind: category, address } = place;
	if (!catalogue) return { title, category, gist: [], source: [], address };
	const page = catalogue.find(address.replace(/#.*/, ''));
	return {
		title,
		category,
		gist: [page ? goneFromPage : gone],
		source: [],
		address: page?.address,
	};
}

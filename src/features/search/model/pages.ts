/** A page as the search shows and narrows it. */
export interface PageInfo {
	/** Pagefind's id of the page. */
	id: string;
	/** Path of the page from the root of the site, with a slash at the end. */
	url: string;
	title: string;
	/** The page that an entry stands on, where it has none of its own. */
	parent?: string;
	category: string;
	/** What the page can be narrowed by, by the name of the filter. */
	filters: Record<string, string[]>;
}

/** What Pagefind reads out of a page and keeps in a file, its "fragment" (Pagefind 1.5). */
export interface Fragment {
	url: string;
	content: string;
	meta: Partial<Record<string, string>>;
	anchors: { element: string; id: string; text: string; location: number }[];
}

/** Filters of the search page, in their order; the name stands in addresses. */
export const filters = [
	{ name: 'slags', label: 'Type' },
	{ name: 'rapport', label: 'Rapport' },
	{ name: 'tema', label: 'Tema' },
	{ name: 'maalgruppe', label: 'Målgruppe' },
	{ name: 'organisation', label: 'Organisation' },
] as const;

const categoryOf = (meta: Fragment['meta']) => meta['category'] ?? 'Side';

/** Several values of a filter stand in one, as page titles write them. */
const valuesOf = (meta: Fragment['meta'], name: string) =>
	name === 'slags' ? [categoryOf(meta)] : (meta[name] ?? '').split('|').filter(Boolean);

/** What the search shows of a page. */
export function pageInfo(id: string, { url, meta }: Pick<Fragment, 'url' | 'meta'>): PageInfo {
	const values = filters.map(({ name }) => [name, valuesOf(meta, name)] as const);
	return {
		id,
		url,
		title: meta['title'] ?? url,
		...(meta['parent'] ? { parent: meta['parent'] } : {}),
		category: categoryOf(meta),
		filters: Object.fromEntries(values.filter(([, some]) => some.length > 0)),
	};
}

/**
 * Attributes that make a section an entry of its own in the search.
 * @param kind What the hit is called.
 * @param filters What it can be narrowed by.
 */
export const searchEntry = (kind: string, filters: Record<string, string[]>) => ({
	'data-search-kind': kind,
	'data-search-filters': JSON.stringify(filters),
});

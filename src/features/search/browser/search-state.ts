/** What a search page shows, as it stands in its address. */
export interface SearchState {
	query: string;
	/** Chosen value of each filter; a filter without a choice is left out. */
	filters: Record<string, string>;
}

/** Reads the state out of an address; parameters that are no filters are left alone. */
export function stateOf(address: URL, filters: readonly string[]): SearchState {
	const parameters = address.searchParams;
	const chosen = filters.map((name) => [name, parameters.get(name) ?? ''] as const);
	return {
		query: parameters.get('q')?.trim() ?? '',
		filters: Object.fromEntries(chosen.filter(([, value]) => value)),
	};
}

/**
 * The address that shows a state; it can be sent and comes back with the browser's own Back.
 * @param page Address of the search page.
 */
export function addressOf(page: string, { query, filters }: SearchState): string {
	const parameters = new URLSearchParams({ ...(query ? { q: query } : {}), ...filters });
	const address = new URL(page);
	address.search = parameters.toString();
	return address.href;
}

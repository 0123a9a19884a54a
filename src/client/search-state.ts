/** What a search page shows, as it stands in its address. */
export interface SearchState {
	query: string;
	/** Chosen value of each filter; a filter without a choice is left out. */
	filters: Record<string, string>;
}

const page = '/soeg/';

/** Reads the state out of an address. */
export function stateOf(address: URL): SearchState {
	const { q = '', ...filters } = Object.fromEntries(address.searchParams);
	return { query: q, filters };
}

/** The address that shows a state; it can be sent and comes back with the browser's own Back. */
export function addressOf({ query, filters }: SearchState): string {
	const parameters = new URLSearchParams({ ...(query ? { q: query } : {}), ...filters });
	return parameters.size > 0 ? `${page}?${parameters}` : page;
}

import { matchOf, type PageMatch, type PagefindPage } from './page-match.ts';

/** What of Pagefind's own interface is used (1.5). */
export interface Pagefind {
	search: (query: string) => Promise<{ results: PagefindResult[] }>;
}

/** Pagefind's own script (1.5). */
export interface PagefindModule {
	createInstance: (options: {
		/** Searches in the page itself. */
		noWorker: boolean;
		/** Stands in the address of the entry file, which changes with every visit otherwise. */
		metaCacheTag: string;
		/** Where the index lies. */
		basePath: string;
		/** What addresses of pages begin with. */
		baseUrl: string;
	}) => Pagefind & { init: () => Promise<void> };
}

interface PagefindResult {
	id: string;
	data: () => Promise<PagefindPage>;
}

/** A page found, whose match costs a request and is fetched only when it is shown. */
export interface FoundPage {
	id: string;
	load: () => Promise<PageMatch>;
}

/** Finds pages by words. */
export interface SearchEngine {
	/** Pages that hold every word, or words that begin with it; the best first. */
	find: (words: string) => Promise<FoundPage[]>;
}

/** Searches with Pagefind's index, which fetches only what a query needs. */
export const pagefindEngine = (pagefind: Pagefind): SearchEngine => ({
	find: async (query) => {
		const { results } = await pagefind.search(query);
		return results.map(({ id, data }) => ({
			id,
			load: async () => matchOf(id, await data(), query),
		}));
	},
});

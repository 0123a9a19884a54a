import type { StoredPage } from './pages.ts';

/** What the first search loads. A small site travels whole; a large one is looked up in parts. */
export type SearchData =
	| {
			kind: 'whole';
			pages: StoredPage[];
			/** The names of each glossary entry. */
			names: string[][];
	  }
	| {
			kind: 'sharded';
			names: string[][];
			/** Names of the files with words, in their order. */
			shards: string[];
			/** Pagefind's files that every search needs, in place of a chain of requests. */
			needed: string[];
	  };

/** Fixes the address of Pagefind's entry file, which otherwise changes with every visit. */
export const pagefindTag = 'samspil';

/** Where the search's files lie in their folder, which is named after their content. */
export const searchFiles = {
	data: 'data.json',
	pages: 'sider.json',
	words: (shard: string) => `ord/${shard}.json`,
	pagefind: 'pagefind',
} as const;

import type { Vocabulary } from './vocabulary.ts';

/** What the search needs to know of the site's words before it asks Pagefind. */
export interface SearchWords extends Vocabulary {
	/** Pagefind's files that every search needs, in place of a chain of requests. */
	needed: string[];
}

/** Where the search's files lie, from the root of the site. */
export const searchFiles = {
	words: '/soeg/ord.json',
	pages: '/soeg/sider.json',
	/** Pagefind's own folder, where other sites look for an index to merge. */
	pagefind: '/pagefind/',
} as const;

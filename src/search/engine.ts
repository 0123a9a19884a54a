import type { PageInfo } from './pages.ts';

/** A part of a page that matches. */
export interface SectionMatch {
	/** Heading of the part; undefined for what stands before the first one. */
	title: string | undefined;
	url: string;
	/** HTML in which only `<mark>` is markup. */
	excerpt: string;
	score: number;
}

/** A page that matches, with the parts that do. */
export interface PageMatch {
	page: PageInfo;
	sections: SectionMatch[];
}

/** A page found, whose match is worked out or fetched only when it is shown. */
export interface FoundPage {
	id: string;
	load: () => Promise<PageMatch>;
}

/** Finds pages by words: in memory on a small site, with Pagefind's index on a large one. */
export interface SearchEngine {
	/** Pages that hold every word, or words that begin with it; the best first. */
	find: (words: string) => Promise<FoundPage[]>;
	/** Every page of the site. */
	pages: () => Promise<PageInfo[]>;
	/** Whether a further search costs the reader more requests. */
	isFrugal: boolean;
}

import type { FoundPage, PageMatch, SearchEngine } from '../search/engine.ts';
import { pageInfo, type Fragment, type PageInfo } from '../search/pages.ts';
import { pagefindTag, searchFiles } from '../search/search-data.ts';
import { fetchSearchFile, searchAddress } from './search-files.ts';

/** What Pagefind tells about a page that matches. */
interface PagefindPage extends Pick<Fragment, 'url' | 'meta'> {
	sub_results: {
		title: string;
		url: string;
		excerpt: string;
		/** The words found, weighed: headings count for more than running text. */
		weighted_locations: { balanced_score: number }[];
	}[];
}

interface PagefindResult {
	id: string;
	data: () => Promise<PagefindPage>;
}

interface Pagefind {
	createInstance: (options: {
		noWorker: boolean;
		metaCacheTag: string;
		baseUrl: string;
	}) => PagefindInstance;
}

interface PagefindInstance {
	init: () => Promise<void>;
	search: (query: string) => Promise<{ results: PagefindResult[] }>;
}

function matchOf(id: string, data: PagefindPage): PageMatch {
	const page = pageInfo(id, data);
	return {
		page,
		sections: data.sub_results.map(({ title, url, excerpt, weighted_locations: found }) => ({
			...(title === page.title ? { title: undefined, url: page.url } : { title, url }),
			excerpt,
			score: found.reduce((sum, { balanced_score: score }) => sum + score, 0),
		})),
	};
}

/** Begins to fetch a file that Pagefind will ask for. */
function preload(file: string) {
	const tag = file.endsWith('.json') ? `?ts=${pagefindTag}` : '';
	const link = Object.assign(document.createElement('link'), {
		rel: 'preload',
		as: 'fetch',
		crossOrigin: 'anonymous',
		href: searchAddress(`${searchFiles.pagefind}/${file}${tag}`),
	});
	document.head.append(link);
}

/** Searches with Pagefind's own index, which fetches only what a query needs. */
export async function pagefindEngine(needed: readonly string[]): Promise<SearchEngine> {
	for (const file of needed) preload(file);
	const script = searchAddress(`${searchFiles.pagefind}/pagefind.js`);
	const { createInstance } = (await import(/* @vite-ignore */ script)) as Pagefind;
	// Searching takes a few milliseconds; a worker would take another round trip to load.
	const pagefind = createInstance({
		noWorker: true,
		metaCacheTag: pagefindTag,
		baseUrl: '/',
	});
	await pagefind.init();
	let pages: Promise<PageInfo[]> | undefined;
	return {
		isFrugal: true,
		pages: () => (pages ??= fetchSearchFile<PageInfo[]>(searchFiles.pages)),
		find: async (query) => {
			const { results } = await pagefind.search(query);
			return results.map(({ id, data }): FoundPage => ({
				id,
				load: async () => matchOf(id, await data()),
			}));
		},
	};
}

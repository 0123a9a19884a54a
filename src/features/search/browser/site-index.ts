import { pagefindEngine, type SearchEngine } from '../model/engine.ts';
import type { PageInfo } from '../model/pages.ts';
import { indexVocabulary, planSearch, type SearchPlan } from '../model/plan.ts';
import { searchFiles } from '../model/search-data.ts';
import { searchSite, type SearchLimits, type SearchOutcome } from '../model/search.ts';
import { loadPagefind } from './load-pagefind.ts';
import { fetchSearchWords } from './search-files.ts';
import { loadData, siteAddress } from '../../../shared/browser/site-files.ts';

interface SiteIndex {
	engine: SearchEngine;
	plan: (query: string) => SearchPlan;
}

async function load(): Promise<SiteIndex> {
	const words = await fetchSearchWords();
	const engine = pagefindEngine(await loadPagefind(words.needed));
	const index = indexVocabulary(words);
	return { engine, plan: (query) => planSearch(query, index) };
}

let loading: Promise<SiteIndex> | undefined;

/** Loads the index once; after a failure the next call tries again. */
export function loadSiteIndex(): Promise<SiteIndex> {
	loading ??= load().catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

/** Every search takes requests, so a pause in typing is waited for (milliseconds). */
const pause = 200;

/**
 * Searches the site for what the reader typed.
 * @param isWanted Whether the reader has not typed something else meanwhile.
 * @returns Undefined when the search is no longer wanted.
 * @throws When the index cannot be fetched.
 */
export async function search(
	query: string,
	limits: SearchLimits,
	isWanted: () => boolean,
): Promise<SearchOutcome | undefined> {
	const [{ engine, plan }] = await Promise.all([
		loadSiteIndex(),
		new Promise((resolve) => setTimeout(resolve, pause)),
	]);
	if (!isWanted()) return undefined;
	const outcome = await searchSite(engine, plan(query), limits);
	return isWanted() ? outcome : undefined;
}

let listing: Promise<PageInfo[]> | undefined;

/**
 * Every page of the site, in the order of its title.
 * @throws When the list cannot be fetched; the next call tries again.
 */
export function allPages(): Promise<PageInfo[]> {
	listing ??= loadData<PageInfo[]>(siteAddress(searchFiles.pages)).then(
		(pages) => pages.sort((a, b) => a.title.localeCompare(b.title, 'da')),
		(error: unknown) => {
			listing = undefined;
			throw error;
		},
	);
	return listing;
}

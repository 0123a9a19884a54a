import { once } from '../../../shared/browser/once.ts';
import { pagefindEngine, type SearchEngine } from '../model/engine.ts';
import { indexVocabulary, planSearch, type SearchPlan } from '../model/plan.ts';
import { searchSite, type SearchLimits, type SearchOutcome } from '../model/search.ts';
import { loadPagefind } from './load-pagefind.ts';
import { searchWords } from './search-files.ts';

interface SiteIndex {
	engine: SearchEngine;
	plan: (query: string) => SearchPlan;
}

/** What every search needs. */
export const siteIndex = once(async (): Promise<SiteIndex> => {
	const words = await searchWords.get();
	const engine = pagefindEngine(await loadPagefind(words.needed));
	const index = indexVocabulary(words);
	return { engine, plan: (query) => planSearch(query, index) };
});

/** Every search takes requests, so a pause in typing is waited for (milliseconds). */
const pause = 200;

/**
 * Searches the site for what the reader typed.
 * @param isWanted Whether the reader has not typed something else meanwhile.
 * @returns Undefined when the search is no longer wanted.
 * @throws When the index cannot be fetched; the next search tries again.
 */
export async function search(
	query: string,
	limits: SearchLimits,
	isWanted: () => boolean,
): Promise<SearchOutcome | undefined> {
	const [{ engine, plan }] = await Promise.all([
		siteIndex.get(),
		new Promise((resolve) => setTimeout(resolve, pause)),
	]);
	if (!isWanted()) return undefined;
	try {
		const outcome = await searchSite(engine, plan(query), limits);
		return isWanted() ? outcome : undefined;
	} catch (error) {
		// Pagefind remembers what did not come, so the next search begins with another one.
		siteIndex.forget();
		throw error;
	}
}

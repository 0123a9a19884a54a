import type { SearchEngine } from '../search/engine.ts';
import { memoryEngine } from '../search/memory-engine.ts';
import type { PageInfo } from '../search/pages.ts';
import { indexVocabulary, planSearch, type SearchPlan } from '../search/plan.ts';
import type { SearchData } from '../search/search-data.ts';
import { searchSite, type SearchLimits, type SearchOutcome } from '../search/search.ts';
import { indexTexts } from '../search/text-index.ts';
import { makeVocabulary } from '../search/vocabulary.ts';
import { pagefindEngine } from './pagefind-engine.ts';
import { fetchSearchData } from './search-files.ts';
import { plannerWithShards } from './sharded-words.ts';

interface SiteIndex {
	/** Ready later than the plan on a large site, where both take requests. */
	engine: Promise<SearchEngine>;
	plan: (query: string) => SearchPlan | Promise<SearchPlan>;
	isFrugal: boolean;
}

function wholeIndex({ pages, names }: Extract<SearchData, { kind: 'whole' }>): SiteIndex {
	const index = indexTexts(pages);
	const vocabulary = indexVocabulary(makeVocabulary(index.counts, names));
	return {
		engine: Promise.resolve(memoryEngine(index)),
		plan: (query) => planSearch(query, vocabulary),
		isFrugal: false,
	};
}

async function load(): Promise<SiteIndex> {
	const data = await fetchSearchData();
	if (data.kind === 'whole') return wholeIndex(data);
	const engine = pagefindEngine(data.needed);
	engine.catch(() => {
		loading = undefined;
	});
	return { engine, plan: plannerWithShards(data), isFrugal: true };
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

/** On a large site every search takes requests, so a pause in typing is waited for (milliseconds). */
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
	const index = await loadSiteIndex();
	if (index.isFrugal) await new Promise((resolve) => setTimeout(resolve, pause));
	if (!isWanted()) return undefined;
	const [engine, plan] = await Promise.all([index.engine, index.plan(query)]);
	const outcome = await searchSite(engine, plan, limits);
	return isWanted() ? outcome : undefined;
}

/** Every page of the site, in the order of its title. */
export async function allPages(): Promise<PageInfo[]> {
	const { engine } = await loadSiteIndex();
	const pages = await (await engine).pages();
	return [...pages].sort((a, b) => a.title.localeCompare(b.title, 'da'));
}

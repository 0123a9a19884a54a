import type { FoundPage, PageMatch, SearchEngine, SectionMatch } from './engine.ts';
import type { PageInfo } from './pages.ts';
import type { PlannedSearch, SearchPlan } from './plan.ts';
import { kindWorth, mergeFound, titleMatch } from './rank.ts';

/** A place on the site that answers a query. */
export interface Hit {
	page: PageInfo;
	/** The section, where it is not the page itself. */
	section: string | undefined;
	url: string;
	/** HTML in which only `<mark>` is markup. */
	excerpt: string;
}

export interface SearchOutcome {
	plan: SearchPlan;
	/** The best hits, the best first. */
	hits: Hit[];
	/** Ids of all pages found. */
	found: string[];
}

export interface SearchLimits {
	/** Number of hits at most. */
	most: number;
	/** Number of hits at most where each costs the reader a request. */
	mostFrugally: number;
	/** Which pages may be hits; all that are found, unless it says otherwise. */
	keep?: (id: string) => boolean;
}

interface WeighedPages {
	pages: FoundPage[];
	weight: number;
}

/** How much a title that names the subjects adds to the merged score. */
const titleWorth = 1.2;
/** Pages that are ranked by their titles when looking at them costs nothing. */
const rankedPages = 50;

/** Runs the searches of a plan, on a frugal engine only until there are hits enough. */
async function run(
	engine: SearchEngine,
	searches: readonly PlannedSearch[],
	enough: number,
): Promise<WeighedPages[]> {
	const one = async ({ query, weight }: PlannedSearch) => ({
		weight,
		pages: await engine.find(query),
	});
	if (!engine.isFrugal) return Promise.all(searches.map(one));
	const lists: WeighedPages[] = [];
	const found = new Set<string>();
	for (const search of searches) {
		if (found.size >= enough) break;
		const list = await one(search);
		lists.push(list);
		for (const { id } of list.pages) found.add(id);
	}
	return lists;
}

function bestSection({ sections }: PageMatch, subjects: readonly string[]) {
	const worth = ({ title, score }: SectionMatch) => score * (1 + titleMatch(title ?? '', subjects));
	return [...sections].sort((a, b) => worth(b) - worth(a))[0];
}

function toHit(match: PageMatch, subjects: readonly string[]): Hit {
	const best = bestSection(match, subjects);
	return {
		page: match.page,
		section: best?.title,
		url: best?.url ?? match.page.url,
		excerpt: best?.excerpt ?? '',
	};
}

function rank(match: PageMatch, score: number, { subjects }: SearchPlan) {
	const hit = toHit(match, subjects);
	const worth =
		titleMatch(hit.page.title, subjects) + 0.5 * titleMatch(hit.section ?? '', subjects);
	return {
		hit,
		score: (score + titleWorth * worth) * kindWorth(hit.page.kind),
	};
}

/** Searches for what a query was planned to stand for, and ranks what is found. */
export async function searchSite(
	engine: SearchEngine,
	plan: SearchPlan,
	{ most: wanted, mostFrugally, keep = () => true }: SearchLimits,
): Promise<SearchOutcome> {
	const most = engine.isFrugal ? mostFrugally : wanted;
	const lists = await run(engine, plan.searches, most);
	// The heaviest search that found a page gives its excerpt; it comes first in the plan.
	const pages = new Map(
		lists.flatMap((list) => list.pages.map((page) => [page.id, page] as const)).reverse(),
	);
	const merged = mergeFound(
		lists.map((list) => ({ ids: list.pages.map(({ id }) => id), weight: list.weight })),
	);
	const candidates = [...merged]
		.filter(([id]) => keep(id))
		.slice(0, engine.isFrugal ? most : Math.max(most, rankedPages));
	const ranked = await Promise.all(
		candidates.flatMap(([id, score]) => {
			const page = pages.get(id);
			return page ? [page.load().then((match) => rank(match, score, plan))] : [];
		}),
	);
	const hits = ranked.sort((a, b) => b.score - a.score).map(({ hit }) => hit);
	return { plan, hits: hits.slice(0, most), found: [...merged.keys()] };
}

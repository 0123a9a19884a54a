import type { FoundPage, SearchEngine } from './engine.ts';
import type { PageMatch, SectionMatch } from './page-match.ts';
import type { PageInfo } from './pages.ts';
import type { PlannedSearch, SearchPlan } from './plan.ts';
import { categoryWorth, mergeFound, titleMatch } from './rank.ts';

/** A place on the site that answers a query. */
export interface Hit {
	page: PageInfo;
	/** The section, where it is not the page itself. */
	section: string | undefined;
	url: string;
	/** HTML in which only `<mark>` is markup. */
	excerpt: string;
}

/** The name of a page or entry, with the page that an entry stands on. */
export const pageTitle = ({ parent, title }: PageInfo): string =>
	parent ? `${parent}: ${title}` : title;

/** What a hit is called: its page, and the section of it that answers. */
export const hitTitle = ({ page, section }: Hit): string =>
	section ? `${pageTitle(page)}: ${section}` : pageTitle(page);

export interface SearchOutcome {
	plan: SearchPlan;
	/** The best hits, the best first. */
	hits: Hit[];
	/** Ids of all pages found. */
	found: string[];
}

export interface SearchLimits {
	/** Number of hits at most; each costs the reader a request. */
	most: number;
	/** Which pages may be hits; all that are found, unless it says otherwise. */
	keep?: (id: string) => boolean;
}

interface WeighedPages {
	pages: FoundPage[];
	weight: number;
}

/** How much a title that names the subjects adds to the merged score. */
const titleWorth = 1.2;

/** Runs the searches of a plan until there are hits enough, because each costs requests. */
async function run(
	engine: SearchEngine,
	searches: readonly PlannedSearch[],
	enough: number,
): Promise<WeighedPages[]> {
	const lists: WeighedPages[] = [];
	const found = new Set<string>();
	for (const { query, weight } of searches) {
		if (found.size >= enough) break;
		const pages = await engine.find(query);
		lists.push({ pages, weight });
		for (const { id } of pages) found.add(id);
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
		score: (score + titleWorth * worth) * categoryWorth(hit.page.category),
	};
}

/** Searches for what a query was planned to stand for, and ranks what is found. */
export async function searchSite(
	engine: SearchEngine,
	plan: SearchPlan,
	{ most, keep = () => true }: SearchLimits,
): Promise<SearchOutcome> {
	const lists = await run(engine, plan.searches, most);
	// The heaviest search that found a page gives its excerpt; it comes first in the plan.
	const pages = new Map(
		lists.flatMap((list) => list.pages.map((page) => [page.id, page] as const)).reverse(),
	);
	const merged = mergeFound(
		lists.map((list) => ({ ids: list.pages.map(({ id }) => id), weight: list.weight })),
	);
	const candidates = [...merged].filter(([id]) => keep(id)).slice(0, most);
	const ranked = await Promise.all(
		candidates.flatMap(([id, score]) => {
			const page = pages.get(id);
			return page ? [page.load().then((match) => rank(match, score, plan))] : [];
		}),
	);
	const hits = ranked.sort((a, b) => b.score - a.score).map(({ hit }) => hit);
	return { plan, hits, found: [...merged.keys()] };
}

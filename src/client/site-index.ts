import { indexVocabulary, planSearch, type SearchPlan } from '../search/plan.ts';
import { mergeFound, titleMatch } from '../search/rank.ts';
import type { Vocabulary } from '../search/vocabulary.ts';

/** A section of a page that matches. */
interface SubResult {
	title: string;
	url: string;
	excerpt: string;
	/** The words found, weighed: headings count for more than running text. */
	weighted_locations: { balanced_score: number }[];
}

/** What Pagefind tells about a page that matches. */
interface PageResult {
	url: string;
	excerpt: string;
	meta: { title?: string; kind?: string } & Record<string, string>;
	sub_results: SubResult[];
}

interface Result {
	id: string;
	data: () => Promise<PageResult>;
}

interface Pagefind {
	init: () => Promise<void>;
	/** Null finds every page. */
	search: (query: string | null) => Promise<{ results: Result[] }>;
}

/** A place on the site that answers a query. */
export interface Hit {
	kind: string;
	title: string;
	/** The section, where it is not the page itself. */
	section: string | undefined;
	url: string;
	/** HTML in which only `<mark>` is markup. */
	excerpt: string;
	/** What the page can be filtered by. */
	filters: Record<string, string[]>;
}

export interface SearchOutcome {
	hits: Hit[];
	/** Pages found in all, also those that are not among the hits. */
	count: number;
	plan: SearchPlan;
}

interface SiteIndex {
	pagefind: Pagefind;
	vocabulary: ReturnType<typeof indexVocabulary>;
}

/** Pages whose texts are fetched to be ranked by their titles. */
const rankedPages = 14;
const titleWorth = 0.9;

let loading: Promise<SiteIndex> | undefined;

async function load(): Promise<SiteIndex> {
	const address = '/pagefind/pagefind.js';
	const [pagefind, vocabulary] = await Promise.all([
		import(/* @vite-ignore */ address) as Promise<Pagefind>,
		fetch('/pagefind/vocabulary.json').then((response) => response.json() as Promise<Vocabulary>),
	]);
	await pagefind.init();
	return { pagefind, vocabulary: indexVocabulary(vocabulary) };
}

/** Loads index and vocabulary once; after a failure the next call tries again. */
export function loadSiteIndex(): Promise<SiteIndex> {
	loading ??= load().catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

const scoreOf = ({ weighted_locations: locations }: SubResult) =>
	locations.reduce((sum, { balanced_score: score }) => sum + score, 0);

/** What pages can be narrowed by; several values stand in one, as the page title writes them. */
const filterNames = ['rapport', 'tema', 'maalgruppe'];

const filtersOf = ({ meta }: PageResult): Record<string, string[]> => ({
	slags: [meta.kind ?? 'Side'],
	...Object.fromEntries(
		filterNames.map((name) => [name, (meta[name] ?? '').split('|').filter(Boolean)]),
	),
});

function toHit(page: PageResult, subjects: readonly string[]): Hit {
	const sections = page.sub_results.map((section) => ({
		section,
		score: scoreOf(section) * (1 + titleMatch(section.title, subjects)),
	}));
	const best = sections.sort((a, b) => b.score - a.score)[0]?.section;
	const title = page.meta.title ?? page.url;
	return {
		kind: page.meta.kind ?? 'Side',
		title,
		section: best && best.title !== title ? best.title : undefined,
		url: best?.url ?? page.url,
		excerpt: best?.excerpt ?? page.excerpt,
		filters: filtersOf(page),
	};
}

/**
 * Searches the site.
 * @param query What the reader typed.
 * @param most Number of hits to return at most.
 * @throws When index or vocabulary cannot be fetched.
 */
export async function searchSite(query: string, most: number): Promise<SearchOutcome> {
	const { pagefind, vocabulary } = await loadSiteIndex();
	const plan = planSearch(query, vocabulary);
	const found = await Promise.all(
		plan.searches.map(async ({ query: words, weight }) => ({
			weight,
			pages: (await pagefind.search(words)).results,
		})),
	);
	// The heaviest search that found a page gives its excerpt; it comes first in the plan.
	const results = new Map(
		found.flatMap(({ pages }) => pages.map((page) => [page.id, page] as const)).reverse(),
	);
	const lists = found.map(({ pages, weight }) => ({ ids: pages.map(({ id }) => id), weight }));
	const merged = [...mergeFound(lists)].slice(0, Math.max(rankedPages, most));
	const ranked = await Promise.all(
		merged.flatMap(([id, score]) => {
			const result = results.get(id);
			return result ? [result.data().then((page) => rank(page, score, plan))] : [];
		}),
	);
	const hits = ranked.sort((a, b) => b.score - a.score).map(({ hit }) => hit);
	return { hits: hits.slice(0, most), count: results.size, plan };
}

function rank(page: PageResult, score: number, { subjects }: SearchPlan) {
	const hit = toHit(page, subjects);
	const worth = titleMatch(hit.title, subjects) + 0.5 * titleMatch(hit.section ?? '', subjects);
	return { hit, score: score + titleWorth * worth };
}

/** Every page of the site, in the order of its title. */
export async function allPages(): Promise<Hit[]> {
	const { pagefind } = await loadSiteIndex();
	const { results } = await pagefind.search(null);
	const pages = await Promise.all(results.map((result) => result.data()));
	return pages
		.map((page) => toHit({ ...page, sub_results: [] }, []))
		.sort((a, b) => a.title.localeCompare(b.title, 'da'));
}

import type { FoundPage, PageMatch, SearchEngine, SectionMatch } from './engine.ts';
import { excerptOf } from './excerpt.ts';
import { wordsIn } from './fold.ts';
import type { Section, StoredPage } from './pages.ts';
import { stopWords } from './stop-words.ts';
import type { IndexedPage, Place, Places, TextIndex } from './text-index.ts';

/** How soon more of a word adds nothing, and how far long pages are held back (0 to 1). */
const saturation = 1.4;
const lengthWeight = 0.5;

/** A searched word: where it stands, and how much its finding says. */
interface Term {
	word: string;
	places: Places;
	rarity: number;
}

/** How far places speak for what holds them, from 0 to 1. */
function worthOf(places: readonly Place[], length: number): number {
	const sum = places.reduce((total, { worth }) => total + worth, 0);
	return sum / (sum + saturation * (1 - lengthWeight + lengthWeight * length));
}

const wordCount = (text: string) => text.split(/\s+/).length;

const urlOf = ({ url }: StoredPage, section: Section | undefined) =>
	section && section.at > 0 ? `${url}#${section.id}` : url;

/** The sections of a page, with what stands before the first heading as one of its own. */
function stretchesOf({ page, words }: IndexedPage) {
	const headed = page.sections[0]?.at === 0 ? page.sections : [undefined, ...page.sections];
	return headed.map((section, order) => ({
		section,
		from: section?.at ?? 0,
		to: headed[order + 1]?.at ?? words.length,
	}));
}

function matchOf(indexed: IndexedPage, terms: readonly Term[]): PageMatch {
	const { page, words } = indexed;
	const sections = stretchesOf(indexed).flatMap(({ section, from, to }): SectionMatch[] => {
		const inside = terms.map(({ word, places, rarity }) => ({
			word,
			rarity,
			places: (places.get(indexed) ?? []).filter(({ at }) => at >= from && at < to),
		}));
		const score = inside.reduce((sum, { rarity, places }) => sum + rarity * worthOf(places, 1), 0);
		if (score === 0) return [];
		const subjects = inside.filter(({ word }) => !stopWords.has(word));
		const telling = subjects.length > 0 ? subjects : inside;
		return [
			{
				title: section && section.at > 0 ? section.title : undefined,
				url: urlOf(page, section),
				excerpt: excerptOf(words, {
					from: from + (section ? wordCount(section.title) : 0),
					to,
					found: telling.flatMap(({ word, rarity, places: at }) =>
						at.map((place) => ({ at: place.at, word, weight: rarity })),
					),
				}),
				score,
			},
		];
	});
	return { page, sections };
}

/**
 * Searches pages whose whole text is at hand, by BM25 with more weight on titles and headings
 * (Robertson and Zaragoza 2009).
 */
export function memoryEngine({ pages, placesOf }: TextIndex): SearchEngine {
	function termOf(word: string): Term {
		const places = placesOf(word);
		const rarity = Math.log(1 + (pages.length - places.size + 0.5) / (places.size + 0.5));
		return { word, places, rarity };
	}

	function find(query: string): FoundPage[] {
		const terms = wordsIn(query).map(termOf);
		const scoreOf = (page: IndexedPage) =>
			terms.reduce(
				(sum, { places, rarity }) => sum + rarity * worthOf(places.get(page) ?? [], page.length),
				0,
			);
		return pages
			.filter((page) => terms.length > 0 && terms.every(({ places }) => places.has(page)))
			.map((page) => ({ page, score: scoreOf(page) }))
			.sort((a, b) => b.score - a.score)
			.map(({ page }) => ({
				id: page.page.id,
				load: () => Promise.resolve(matchOf(page, terms)),
			}));
	}

	return {
		isFrugal: false,
		pages: () => Promise.resolve(pages.map(({ page }) => page)),
		find: (query) => Promise.resolve(find(query)),
	};
}

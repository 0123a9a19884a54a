import { fold, stemOf, wordsIn } from './fold.ts';
import type { StoredPage } from './pages.ts';

/** Worth of a word in a title, a heading and running text. */
const placeWorth = { title: 5, heading: 2.5, text: 1 } as const;
/** Worth of the word itself, of another inflection, and of a word that begins with it. */
const formWorth = { same: 1, inflected: 0.9, begun: 0.3 } as const;

export interface IndexedPage {
	page: StoredPage;
	words: string[];
	/** Number of words against the average page. */
	length: number;
}

/** Where a word stands on a page. */
export interface Place {
	/** Place among the words of the page. */
	at: number;
	/** Above 0: how much it says about the page that the word stands there. */
	worth: number;
}

export type Places = ReadonlyMap<IndexedPage, readonly Place[]>;

export interface TextIndex {
	pages: readonly IndexedPage[];
	/** How often each word stands on the site. */
	counts: ReadonlyMap<string, number>;
	/** Where a word stands, in any inflection, and where words stand that begin with it. */
	placesOf: (word: string) => Places;
}

function worthOfPlaces({ sections }: StoredPage, count: number): number[] {
	const worths = new Array<number>(count).fill(placeWorth.text);
	for (const { title, at } of sections) {
		const worth = at === 0 ? placeWorth.title : placeWorth.heading;
		worths.fill(worth, at, at + title.split(/\s+/).length);
	}
	return worths;
}

function splitPages(stored: readonly StoredPage[]): IndexedPage[] {
	const split = stored.map((page) => ({ page, words: page.text.split(/\s+/) }));
	const total = split.reduce((sum, { words }) => sum + words.length, 0);
	return split.map((one) => ({ ...one, length: (one.words.length * split.length) / total }));
}

function placesByWord(pages: readonly IndexedPage[]) {
	const byWord = new Map<string, Map<IndexedPage, Place[]>>();
	const split = new Map<string, string[]>();
	for (const indexed of pages) {
		const worths = worthOfPlaces(indexed.page, indexed.words.length);
		for (const [at, text] of indexed.words.entries()) {
			const words = split.get(text) ?? wordsIn(text);
			split.set(text, words);
			for (const word of words) {
				const places = byWord.get(word) ?? new Map<IndexedPage, Place[]>();
				byWord.set(word, places);
				const onPage = places.get(indexed) ?? [];
				places.set(indexed, onPage);
				onPage.push({ at, worth: worths[at] ?? placeWorth.text });
			}
		}
	}
	return byWord;
}

/** Indexes the words of all pages, for sites whose whole text is at hand. */
export function indexTexts(stored: readonly StoredPage[]): TextIndex {
	const pages = splitPages(stored);
	const byWord = placesByWord(pages);
	const words = [...byWord].map(([word, places]) => ({
		folded: fold(word),
		stem: fold(stemOf(word)),
		places,
	}));

	function placesOf(word: string): Places {
		const folded = fold(word);
		const stem = fold(stemOf(word));
		const worthOf = (candidate: { folded: string; stem: string }) => {
			if (candidate.folded === folded) return formWorth.same;
			if (candidate.stem === stem) return formWorth.inflected;
			return candidate.folded.startsWith(folded) ? formWorth.begun : 0;
		};
		const found = new Map<IndexedPage, Place[]>();
		for (const candidate of words) {
			const form = worthOf(candidate);
			if (form === 0) continue;
			for (const [page, places] of candidate.places) {
				const weighed = places.map(({ at, worth }) => ({ at, worth: worth * form }));
				found.set(page, [...(found.get(page) ?? []), ...weighed]);
			}
		}
		return found;
	}

	const counts = new Map(
		[...byWord].map(([word, places]) => [
			word,
			[...places.values()].reduce((sum, { length }) => sum + length, 0),
		]),
	);
	return { pages, counts, placesOf };
}

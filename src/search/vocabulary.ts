import { fold, spellingsOf, stemOf, wordsIn } from './fold.ts';

/** What the search knows of the site's words. */
export interface Vocabulary {
	/** Words on the site, the most frequent first. */
	words: readonly string[];
	/** Groups of words and phrases that mean the same. */
	synonyms: readonly (readonly string[])[];
}

const isWord = (word: string) => word.length > 1;

/** How often each word stands in texts. */
export function countWords(texts: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const word of texts.flatMap(wordsIn)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

/**
 * Works out the vocabulary from the words of the site and the glossary. Same input, same output.
 * @param counts How often each word stands on the site.
 * @param names The names of each glossary entry: its term, abbreviation and aliases.
 */
export function makeVocabulary(
	counts: ReadonlyMap<string, number>,
	names: readonly (readonly string[])[],
): Vocabulary {
	const all = new Map(counts);
	for (const [word, count] of countWords(names.flat())) all.set(word, (all.get(word) ?? 0) + count);
	const words = [...all]
		.filter(([word]) => isWord(word))
		.sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
		.map(([word]) => word);
	const synonyms = names
		.map((group) => [...new Set(group.map((name) => wordsIn(name).join(' ')).filter(Boolean))])
		.filter((group) => group.length > 1);
	return { words, synonyms };
}

/** The shard that a word is looked up in: its first two letters, folded to a–z and 0–9. */
export const shardOf = (word: string): string =>
	fold(word)
		.slice(0, 2)
		.padEnd(2, '_')
		.replace(/[^a-z0-9]/g, '_');

const shortestPart = 4;

/** Where a compound may be taken up: "beskæftigelsesindsats" at "indsats". */
function partsOf(word: string, stems: ReadonlySet<string>): string[] {
	const cuts = Array.from(
		{ length: Math.max(0, word.length - 2 * shortestPart + 2) },
		(_, at) => at + 3,
	);
	return cuts
		.map((at) => word.slice(at))
		.filter((part) => part.length >= shortestPart && stems.has(fold(stemOf(part))));
}

/**
 * Splits the words of a large site into files of which a query needs one for each of its words.
 * A word stands in the shard of each spelling, and a compound also in those of its parts.
 */
export function shardWords(words: readonly string[]): Map<string, string[]> {
	const stems = new Set(words.map((word) => fold(stemOf(word))));
	const shards = new Map<string, string[]>();
	for (const word of words) {
		const keys = new Set([...spellingsOf(word), ...partsOf(word, stems)].map(shardOf));
		for (const key of keys) {
			const shard = shards.get(key) ?? [];
			shards.set(key, shard);
			shard.push(word);
		}
	}
	return shards;
}

/** The shards that a query needs at first: those of its words. */
export const shardsOf = (query: string): string[] => [
	...new Set(wordsIn(query).flatMap(spellingsOf).map(shardOf)),
];

/** The shards that may know more of a word that its own does not hold: parts and typing errors. */
export function shardsNear(word: string, all: readonly string[]): string[] {
	const folded = fold(word);
	const parts = Array.from({ length: folded.length }, (_, at) => shardOf(folded.slice(at)));
	return all.filter((key) => key.startsWith(folded.slice(0, 1)) || parts.includes(key));
}

import { wordsIn } from './fold.ts';

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

import { wordsIn } from './fold.ts';

/** What the search knows of the site's words; small enough to travel with the first search. */
export interface Vocabulary {
	/** Every word on the site, the most frequent first. */
	words: string[];
	/** Groups of words and phrases that mean the same. */
	synonyms: string[][];
}

/** A glossary entry's names. */
export interface Names {
	term: string;
	abbreviation?: string | undefined;
	aliases?: readonly string[] | undefined;
}

const isWord = (word: string) => word.length > 1;

/** Works out the vocabulary from the pages' texts and the glossary. Same input, same output. */
export function makeVocabulary(texts: readonly string[], names: readonly Names[]): Vocabulary {
	const spoken = names.map(({ term, abbreviation, aliases = [] }) =>
		[term, abbreviation, ...aliases].join(' '),
	);
	const counts = new Map<string, number>();
	for (const word of [...texts, ...spoken].flatMap(wordsIn).filter(isWord))
		counts.set(word, (counts.get(word) ?? 0) + 1);
	const words = [...counts]
		.sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
		.map(([word]) => word);
	const synonyms = names
		.map(({ term, abbreviation, aliases = [] }) => [term, abbreviation ?? '', ...aliases])
		.map((group) => [...new Set(group.map((name) => wordsIn(name).join(' ')).filter(Boolean))])
		.filter((group) => group.length > 1);
	return { words, synonyms };
}

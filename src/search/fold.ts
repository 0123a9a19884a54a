import { stemmer } from '@orama/stemmers/danish';

const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };
const bareLetters: Readonly<Record<string, string>> = { æ: 'a', ø: 'o', å: 'a' };

const withoutMarks = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '');

/** Words of a text in lower case. Apostrophes end a word, so that "SMV’er" is "smv". */
export const wordsIn = (text: string): string[] =>
	text.toLocaleLowerCase('da').match(/[\p{L}\p{N}]+/gu) ?? [];

/** The word as it is typed on a keyboard without æøå: "indkøb" → "indkoeb". */
export const fold = (word: string): string =>
	withoutMarks(word.replace(/[æøå]/g, (letter) => letters[letter] ?? letter));

/** Every way the word may be typed without æøå: with ae, oe and aa, or with a and o. */
export const spellingsOf = (word: string): string[] => [
	...new Set([
		word,
		fold(word),
		withoutMarks(word.replace(/[æøå]/g, (letter) => bareLetters[letter] ?? letter)),
		withoutMarks(
			word.replace(/æ/g, 'e').replace(/[øå]/g, (letter) => bareLetters[letter] ?? letter),
		),
	]),
];

/** The Danish stem (Snowball), by which inflections of a word meet. */
export const stemOf = (word: string): string => stemmer(word);

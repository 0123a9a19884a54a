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

/** Letters that sound alike in Danish and are written for each other. */
const alike: readonly (readonly [RegExp, string])[] = [
	[/x/g, 'ks'],
	[/ph/g, 'f'],
	[/c(?=[eiy])/g, 's'],
	[/[cq]/g, 'k'],
	[/w/g, 'v'],
	[/z/g, 's'],
	[/(.)\1/g, '$1'],
];

/** How a word sounds, roughly: "flexjob" and "fleksjob" are one. */
export const soundOf = (word: string): string =>
	alike.reduce((sound, [letters, other]) => sound.replace(letters, other), fold(word));

const endings = /(?:ernes|erne|ers|ens|er|en|s)$/;

/** A word without a Danish ending, for abbreviations, which a stemmer leaves alone: "smver" → "smv". */
export const withoutEnding = (word: string): string => word.replace(endings, '');

import { readFileSync } from 'node:fs';
import { decodeTrie } from 'cspell-trie-lib';

/** What is wrong with a text: the word and the words around it. */
export interface Misspelling {
	word: string;
	context: string;
}

export interface Speller {
	/** Whether a word, without hyphens, is spelled right. */
	accepts: (word: string) => boolean;
	/** Every misspelled word of a text. */
	check: (text: string) => Misspelling[];
}

/** Letters that each part of a compound needs: with fewer, every fifth typing error passes. */
const shortestPart = 5;

/** After these endings Danish joins with an s. */
const joinsWithS = /(?:hed|skab|dom|tion|ning|else|tet)$/;

const files = /\.(?:dk|eu|com|org|html|zip|json|csv|pdf|md|docx|yaml)\b/i;

/** An address or a file name is no Danish. */
const isAddress = (token: string): boolean => /[/@_]/.test(token) || files.test(token);

const withoutCapital = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);

/** The ways a word may stand in a dictionary: as it is, or without the capitals of its place. */
const formsOf = (word: string): string[] => [
	word,
	withoutCapital(word),
	...(word === word.toUpperCase() ? [word.toLowerCase()] : []),
];

/** The words of a list of our own: one a line, `#` begins a comment. */
export const wordsInList = (list: string): string[] =>
	list
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line && !line.startsWith('#'));

/** The Danish dictionary: whole words only. Its own compounds let »virksomeder« pass. */
export function readDictionary(): (word: string) => boolean {
	const settings = import.meta.resolve('@cspell/dict-da-dk');
	const trie = decodeTrie(readFileSync(new URL('da_DK.trie', settings)));
	return (word) => {
		const { found, compoundUsed } = trie.findWord(word, { caseSensitive: true });
		return found !== false && !compoundUsed;
	};
}

/** Checks spelling by a dictionary and a list of words of our own. */
export function createSpeller(
	inDictionary: (word: string) => boolean,
	ownWords: readonly string[],
): Speller {
	const own = new Set(ownWords);
	const isOwn = (word: string) =>
		own.has(word) || (word.endsWith('s') && own.has(word.slice(0, -1)));
	const isKnown = (word: string) => formsOf(word).some((form) => isOwn(form) || inDictionary(form));

	const isPart = (part: string) => inDictionary(part) && !joinsWithS.test(part);
	const isCompound = (word: string) =>
		Array.from(
			{ length: Math.max(0, word.length - 2 * shortestPart + 1) },
			(_, order) => shortestPart + order,
		).some((at) => isPart(word.slice(0, at)) && inDictionary(word.slice(at)));

	const remembered = new Map<string, boolean>();
	const judge = (word: string): boolean => {
		if (word.length < 2 || /\p{N}/u.test(word)) return true;
		if (isKnown(word) || isCompound(word.toLowerCase())) return true;
		const [, initials] = /^(\p{Lu}+)[’'](?:ens?|ers?|ernes?|s)$/u.exec(word) ?? [];
		return initials !== undefined && isKnown(initials);
	};
	const accepts = (word: string): boolean => {
		const known = remembered.get(word) ?? judge(word);
		remembered.set(word, known);
		return known;
	};
	/** »beskæftigelses-« and »fund-« are the first part of a compound that comes later. */
	const isRight = (part: string, opensCompound: boolean) =>
		accepts(part) || (opensCompound && part.endsWith('s') && accepts(part.slice(0, -1)));

	const check = (text: string): Misspelling[] =>
		[...text.matchAll(/\S+/g)].flatMap(({ 0: token, index }) => {
			if (isAddress(token)) return [];
			const words = token.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? [];
			const parts = words.flatMap((word) =>
				word.split('-').map((part, order, all) => ({
					part: part.replace(/[’']+$/, ''),
					opensCompound: order < all.length - 1,
				})),
			);
			return parts
				.filter(({ part, opensCompound }) => !isRight(part, opensCompound))
				.map(({ part }) => ({ word: part, context: contextOf(text, index) }));
		});
	return { accepts, check };
}

const contextOf = (text: string, index: number): string =>
	text
		.slice(Math.max(0, index - 40), index + 60)
		.replace(/\s+/g, ' ')
		.trim();

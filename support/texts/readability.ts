/** How a text reads. */
export interface Readability {
	words: number;
	sentences: number;
	/** Words a sentence, on average. */
	mean: number;
	/** How far sentences lie from the mean: their standard deviation. */
	spread: number;
	/** Words of the longest sentence. */
	longest: number;
	/** Percent of sentences with few words. */
	short: number;
	/** Björnsson's LIX: words a sentence and percent of words with more than six letters. */
	lix: number;
}

/** Most words of a short sentence. */
const shortSentence = 8;
/** Most letters of a short word. */
const shortWord = 6;

/** After these the sentence goes on. */
const neverLast = 'bl.a ca dvs ekskl evt f.eks fx hhv inkl jf kl nr pr s vedr';
/** After these it goes on, unless a capital letter follows. */
const seldomLast = 'etc kr m.fl m.m m.v mia mio mv osv pct stk';

const setOf = (words: string) => new Set(words.split(' '));
const [goesOn, mayEnd] = [setOf(neverLast), setOf(seldomLast)];

/** A sign that may end a sentence, closing quotation marks, and the sign the next begins with. */
const ending = /(?<sign>[.!?…:])[»«"”’)\]]*\s+(?=[»"“(]?(?<next>[\p{Lu}\p{N}]))/gu;

const isCapital = (sign: string) => /\p{Lu}/u.test(sign);

/** Whether a sentence ends between two texts, at a sign. */
function ends(before: string, sign: string, next: string): boolean {
	if (sign === ':') return isCapital(next);
	if (sign !== '.') return true;
	const last = /[\p{L}\p{N}.]+$/u.exec(before)?.[0] ?? '';
	const isInitial = /^(?:\p{Lu}\.)*\p{Lu}$/u.test(last);
	if (isInitial || goesOn.has(last.toLowerCase())) return false;
	return !mayEnd.has(last.toLowerCase()) || isCapital(next);
}

/** A sentence ends with a sign; without one it is a title or a label. */
const isSentence = (text: string): boolean => /[.!?…:][»«"”’)\]]*$/.test(text);

/**
 * The sentences of a text. A colon before a capital letter ends one, a full stop after an
 * abbreviation or an initial does not, and what ends with no sign is none.
 */
export function sentencesOf(text: string): string[] {
	const folded = text.replace(/\s+/g, ' ').trim();
	const cuts = [...folded.matchAll(ending)]
		.filter(({ index, groups }) =>
			ends(folded.slice(0, index), groups?.['sign'] ?? '', groups?.['next'] ?? ''),
		)
		.map(({ 0: found, index }) => index + found.length);
	return [0, ...cuts]
		.map((start, order) => folded.slice(start, cuts[order]).trim())
		.filter((sentence) => isSentence(sentence) && wordsOf(sentence).length > 0);
}

/** Words and numbers of a text; hyphens and apostrophes stand inside a word. */
const wordsOf = (text: string): string[] =>
	text.match(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+(?:[-’'.][\p{L}\p{N}]+)*/gu) ?? [];

const lettersOf = (word: string): number => word.match(/\p{L}/gu)?.length ?? 0;

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Measures sentences; all is zero where there are none. */
export function readability(sentences: readonly string[]): Readability {
	const lengths = sentences.map((sentence) => wordsOf(sentence).length);
	const words = sentences.flatMap(wordsOf);
	const count = Math.max(1, sentences.length);
	const mean = words.length / count;
	const long = words.filter((word) => lettersOf(word) > shortWord).length;
	return {
		words: words.length,
		sentences: sentences.length,
		mean,
		spread: Math.sqrt(sum(lengths.map((length) => (length - mean) ** 2)) / count),
		longest: Math.max(0, ...lengths),
		short: (100 * lengths.filter((length) => length <= shortSentence).length) / count,
		lix: mean + (100 * long) / Math.max(1, words.length),
	};
}

/** Highest LIX of a page, and the share of short sentences, in percent, that it stays below. */
export const limits = { lix: 45, short: 20 };

/** Whether a text is heavier or more chopped than a page should be. */
export const isHardToRead = ({ lix, short }: Readability): boolean =>
	lix > limits.lix || short >= limits.short;

/** Whether a sentence begins with a digit, which Danish running text does not. */
export const beginsWithDigit = (sentence: string): boolean => /^[»"“(]*\p{N}/u.test(sentence);

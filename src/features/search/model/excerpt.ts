import { startsSentence } from '../../../shared/text/sentences.ts';

/** Words that an excerpt shows at least, where the text has them. */
const length = 30;
/** Words that it takes in at most, on each side, to show whole sentences. */
const reach = 20;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escape = (text: string) => text.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);

/** A word to mark: where it stands, which searched word it is, and how much that word says. */
export interface FoundWord {
	at: number;
	word: string;
	weight: number;
}

/** What a second finding of the same word adds. */
const repeated = 0.1;

/** How much a stretch says: each searched word once, and a little for more of it. */
function worthOf(found: readonly FoundWord[]): number {
	const weights = new Map(found.map(({ word, weight }) => [word, weight]));
	const once = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
	return once + repeated * (found.length - weights.size);
}

/** The start of the stretch that says the most; the earliest of several. */
function bestStart(found: readonly FoundWord[]): number | undefined {
	const held = found.map(({ at: start }) => ({
		start,
		worth: worthOf(found.filter(({ at }) => at >= start && at < start + length)),
	}));
	return held.sort((a, b) => b.worth - a.worth || a.start - b.start)[0]?.start;
}

const endsSentence = (word: string | undefined): boolean =>
	word !== undefined && /[.!?]/.test(word) && startsSentence(`${word} `);

interface Stretch {
	/** First word, and the one after the last. */
	from: number;
	to: number;
	found: readonly FoundWord[];
}

/** The beginning of the sentence around a place, where it is within reach. */
function sentenceStart(words: readonly string[], at: number, from: number): number {
	for (let start = at; start > Math.max(from, at - reach); start--)
		if (endsSentence(words[start - 1])) return start;
	return Math.max(from, at - reach);
}

/** The end of the sentence around a place, where it is within reach. */
function sentenceEnd(words: readonly string[], at: number, to: number): number {
	const last = Math.min(to, at + reach);
	for (let end = at; end < last; end++) if (endsSentence(words[end - 1])) return end;
	return last;
}

/** Whole sentences around what was found, thirty words and more, as HTML with marks. */
export function excerptOf(words: readonly string[], { from, to, found }: Stretch): string {
	const inside = found.filter(({ at }) => at >= from && at < to).sort((a, b) => a.at - b.at);
	const marked = new Set(inside.map(({ at }) => at));
	const first = Math.max(from, Math.min(bestStart(inside) ?? from, to - length));
	const start = sentenceStart(words, first, from);
	const end = sentenceEnd(words, Math.min(Math.max(first + 1, start + length), to), to);
	const shown = words.slice(start, end).map((word, order) => {
		const text = escape(word);
		return marked.has(start + order) ? `<mark>${text}</mark>` : text;
	});
	return [start > from ? '…' : '', ...shown, end < to ? '…' : ''].filter(Boolean).join(' ');
}

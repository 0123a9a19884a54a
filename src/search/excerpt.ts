/** Words that an excerpt shows. */
const length = 30;
/** Words before the first mark, so that it stands in a sentence. */
const lead = 6;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escape = (text: string) => text.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);

/** The start of the stretch that holds the most marks; the earliest of several. */
function bestStart(marks: readonly number[]): number | undefined {
	const held = marks.map((start) => ({
		start,
		count: marks.filter((at) => at >= start && at < start + length - lead).length,
	}));
	return held.sort((a, b) => b.count - a.count || a.start - b.start)[0]?.start;
}

interface Stretch {
	/** First word, and the one after the last. */
	from: number;
	to: number;
	/** Places of the words to mark. */
	marked: ReadonlySet<number>;
}

/** About thirty words of a text around what was found, as HTML with marks. */
export function excerptOf(words: readonly string[], { from, to, marked }: Stretch): string {
	const inside = [...marked].filter((at) => at >= from && at < to).sort((a, b) => a - b);
	const wanted = (bestStart(inside) ?? from) - lead;
	const start = Math.max(from, Math.min(wanted, to - length));
	const end = Math.min(start + length, to);
	const shown = words.slice(start, end).map((word, order) => {
		const text = escape(word);
		return marked.has(start + order) ? `<mark>${text}</mark>` : text;
	});
	return [start > from ? '…' : '', ...shown, end < to ? '…' : ''].filter(Boolean).join(' ');
}

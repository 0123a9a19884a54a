import { createHash } from 'node:crypto';

/** Longest run of words that the site may share with a report. */
export const longestRun = 7;

/** Words broken at the end of a printed line; »indkøbs- og salgspriser« is no such word. */
const brokenWord = /(\p{L})-[^\S\n]*\n\s*(?!(?:og|eller|samt)\s)(?=\p{Ll})/gu;

/** The words of a text as a reader counts them: case, hyphens and apostrophes folded away. */
export const wordsOf = (text: string): string[] =>
	text
		.normalize('NFKC')
		.replaceAll('\u00ad', '')
		.replace(brokenWord, '$1')
		.toLowerCase()
		.match(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+(?:[’‘'-][\p{L}\p{N}]+)*/gu)
		?.map((word) => word.replace(/[’‘'-]/g, '')) ?? [];

/** Every run of words that is one too long, in the order of the text. */
const runsOf = (words: readonly string[]): string[] =>
	words
		.slice(0, Math.max(0, words.length - longestRun))
		.map((_, start) => words.slice(start, start + longestRun + 1).join(' '));

/** Six bytes of a run's SHA-256: enough to recognise it, too little to read it back. */
const fingerprintOf = (run: string): string =>
	createHash('sha256').update(run).digest().subarray(0, 6).toString('base64url');

/** The fingerprints of a report, each once, in an order that tells nothing of the text. */
export const fingerprintsOf = (text: string): string[] =>
	[...new Set(runsOf(wordsOf(text)).map(fingerprintOf))].sort();

/** The words of a text, parted where a title stands that may be repeated whole. */
function partsBetween(text: string, titles: readonly string[]): string[][] {
	const between = '\u241f';
	const words = titles
		.map((title) => ` ${wordsOf(title).join(' ')} `)
		.reduce(
			(rest, title) => rest.replaceAll(title, ` ${between} `),
			` ${wordsOf(text).join(' ')} `,
		);
	return words.split(between).map((part) => part.split(' ').filter(Boolean));
}

/** Each stretch of words that stands in a report, as long as it is repeated. */
function repeatedIn(words: readonly string[], fingerprints: ReadonlySet<string>): string[] {
	const isRepeated = runsOf(words).map((run) => fingerprints.has(fingerprintOf(run)));
	const starts = isRepeated.flatMap((is, at) => (is && !isRepeated[at - 1] ? [at] : []));
	return starts.map((start) => {
		const after = isRepeated.indexOf(false, start);
		const last = after < 0 ? isRepeated.length - 1 : after - 1;
		return words.slice(start, last + longestRun + 1).join(' ');
	});
}

/** What a text repeats of the reports, titles of publications left out. */
export const repetitions = (
	text: string,
	fingerprints: ReadonlySet<string>,
	titles: readonly string[] = [],
): string[] => partsBetween(text, titles).flatMap((words) => repeatedIn(words, fingerprints));

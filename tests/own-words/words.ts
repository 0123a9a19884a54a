import { createHash } from 'node:crypto';

/** Longest run of words that the site may share with a report. */
export const longestRun = 7;

/** The words of a text: markup, case, punctuation and line-break hyphens folded away. */
export const wordsOf = (text: string): string[] =>
	text
		.replace(/-\s*\n\s*/g, '')
		.toLowerCase()
		.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every run of words that is one too long, in the order of the text. */
export const runsOf = (words: readonly string[]): string[] =>
	words
		.slice(0, Math.max(0, words.length - longestRun))
		.map((_, start) => words.slice(start, start + longestRun + 1).join(' '));

/** Six bytes of a run's SHA-256: enough to recognise it, too little to read it back. */
export const fingerprintOf = (run: string): string =>
	createHash('sha256').update(run).digest().subarray(0, 6).toString('base64url');

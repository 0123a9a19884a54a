import { bodyProblem, fieldProblem, type GateEntry } from './gate-entry.ts';
import type { Problem } from './problem.ts';

/** A piece of an entry's text and how to tell a problem in it. */
export interface EntryText {
	text: string;
	/** What is said of a problem in this text. */
	problem: (message: string, remedy: string) => Problem;
}

/** Fields of an entry as texts. */
export const fieldTexts = (entry: GateEntry, fields: GateEntry['fields']['prose']): EntryText[] =>
	fields.map(({ text, path }) => ({
		text,
		problem: (message, remedy) => fieldProblem(entry, path, message, remedy),
	}));

const bodyTexts = (entry: GateEntry, texts: readonly { text: string; line: number }[] = []) =>
	texts.map(({ text, line }): EntryText => ({
		text,
		problem: (message, remedy) => bodyProblem(entry, line, message, remedy),
	}));

/** All text of an entry in which numbers are shown by reference. */
export const proseOf = (entry: GateEntry): EntryText[] => [
	...fieldTexts(entry, entry.fields.prose),
	...bodyTexts(entry, entry.body?.prose),
];

/** All text in which numbers may be shown: editor's notes, which may quote digits, too. */
export const allTextOf = (entry: GateEntry): EntryText[] => [
	...proseOf(entry),
	...fieldTexts(entry, entry.fields.discussion),
];

/** Paragraphs of an entry: running text in fields, and the paragraphs of its body. */
export const paragraphsOf = (entry: GateEntry): EntryText[] => [
	...fieldTexts(entry, [...entry.fields.prose, ...entry.fields.discussion]),
	...bodyTexts(entry, entry.body?.paragraphs),
];

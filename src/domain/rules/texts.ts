import { noteComponent } from '../../schemas/kinds.ts';
import { bodyProblem, fieldProblem, type GateEntry } from '../gate-entry.ts';
import type { Problem } from '../problem.ts';
import { digitStarts } from '../sentences.ts';
import { attributeProblem, formOf, referenceNames, splitText } from '../text-references.ts';

/** A piece of an entry's text and how to tell a problem in it. */
export interface EntryText {
	text: string;
	/** What is said of a problem in this text. */
	problem: (message: string, remedy: string) => Problem;
}

const fieldTexts = (entry: GateEntry, fields: GateEntry['fields']['prose']): EntryText[] =>
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

/** Sentences of an entry: running text in fields, and the paragraphs of its body. */
export const sentencesOf = (entry: GateEntry): EntryText[] => [
	...fieldTexts(entry, [...entry.fields.prose, ...entry.fields.discussion]),
	...bodyTexts(entry, entry.body?.paragraphs),
];

const excerpt = (text: string) => text.trim().slice(0, 60);

/** The text between the references. */
const typedPart = (text: string): string =>
	splitText(text)
		.map((segment) => (typeof segment === 'string' ? segment : '…'))
		.join('');

/** Numbers typed into running text instead of being shown from their home. */
export const findTypedNumbers = (entries: readonly GateEntry[]): Problem[] =>
	entries.flatMap((entry) =>
		proseOf(entry)
			.filter(({ text }) => /\p{N}/u.test(typedPart(text)))
			.map(({ text, problem }) =>
				problem(
					`A number is typed into the text: "${excerpt(typedPart(text))}".`,
					`Put the number in facts/ with its evidence and show it with ${formOf('Fact')}, or an answer with ${formOf('Answer')}.`,
				),
			),
	);

const numberWords = [
	'\\p{N}+',
	'nul|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten',
	'(?:(?:en|to|tre|fire|fem|seks|syv|otte|ni)og)?(?:tyve|tredive|fyrre|halvtreds|tres|firs|halvfjerds|halvfems)',
	'hundrede|et par',
].join('|');
const kindNames =
	'cases?|casene|fund(?:ene)?|anbefaling(?:er|erne)?|(?:debat)?spørgsmål(?:ene)?|noter(?:ne)?|temaer(?:ne)?|(?:debat)?ark(?:ene)?|rapporter(?:ne)?|undersøgelser(?:ne)?';
// Up to two words may stand between: "fire af casene", "fire udvalgte danske cases".
const typedCount = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:${numberWords})(?:\\s+(?:af|\\p{Ll}+e)){0,2}\\s+(?:${kindNames})(?!\\p{L})`,
	'iu',
);

/** Counts of what the site holds, typed instead of taken from the data. */
export const findTypedCounts = (entries: readonly GateEntry[]): Problem[] =>
	entries.flatMap((entry) =>
		allTextOf(entry).flatMap(({ text, problem }) => {
			const [found] = typedCount.exec(typedPart(text)) ?? [];
			if (!found) return [];
			return problem(
				`"${found}" is a count that changes with the content.`,
				`Let the site count: ${formOf('Count')}.`,
			);
		}),
	);

/** What looks like a reference or markup. */
const markupIn = (text: string): string | undefined =>
	/<\/?[A-Za-z][^>]{0,60}>?|\*\*|`|\]\(/.exec(text)?.[0];

/** References in fields and bodies that lack an attribute or are spelled wrong. */
export const findBrokenReferences = (entries: readonly GateEntry[]): Problem[] =>
	entries.flatMap((entry) => [
		...fieldTexts(entry, [...entry.fields.prose, ...entry.fields.discussion]).flatMap(
			({ text, problem }) => {
				const broken = markupIn(typedPart(text));
				if (!broken) return [];
				return problem(
					`"${broken}" is no reference to a number.`,
					`Write it as ${referenceNames.map((name) => formOf(name)).join(', ')}.`,
				);
			},
		),
		...fieldTexts(entry, entry.fields.labels).flatMap(({ text, problem }) => {
			const found = markupIn(text);
			if (!found) return [];
			return problem(
				`"${found}" stands in a field that is shown as it stands.`,
				'Write the words that readers shall see; numbers by reference belong in running text.',
			);
		}),
		...(entry.body?.components ?? []).flatMap(({ name, attributes, line }) => {
			const reference = referenceNames.find((known) => known === name);
			const message = reference && attributeProblem(reference, attributes);
			return reference && message
				? bodyProblem(entry, line, message, `Write it as ${formOf(reference)}.`)
				: [];
		}),
	]);

/** Sentences that begin with a digit once their numbers are shown. */
export const findDigitStarts = (
	entries: readonly GateEntry[],
	plain: (text: string) => string | undefined,
): Problem[] =>
	entries.flatMap((entry) =>
		sentencesOf(entry).flatMap(({ text, problem }) =>
			digitStarts(plain(text) ?? '').map((start) =>
				problem(
					`A sentence begins with a digit: "${start}".`,
					'Turn the sentence, so that a word comes first, also after a colon.',
				),
			),
		),
	);

/** Components that no page can show, programs, and headings that belong to the page itself. */
export const findWrongBodyParts = (entries: readonly GateEntry[]): Problem[] =>
	entries.flatMap((entry) => [
		...(entry.body?.programs ?? []).map(({ text, line }) =>
			bodyProblem(
				entry,
				line,
				`"${excerpt(text)}" is a program, and texts are none.`,
				'Write the words themselves; numbers come by reference.',
			),
		),
		...(entry.body?.components ?? [])
			.filter(({ name, isFilled }) => isFilled && (referenceNames as string[]).includes(name))
			.map(({ name, line }) =>
				bodyProblem(
					entry,
					line,
					`<${name}> has content, which nothing would show.`,
					'Close it at once with />, and put the words outside it.',
				),
			),
		...(entry.body?.components ?? [])
			.filter(({ name }) => ![...referenceNames, noteComponent].includes(name))
			.map(({ name, line }) =>
				bodyProblem(
					entry,
					line,
					`There is no component <${name}>.`,
					`Use ${[...referenceNames, noteComponent].join(', ')}, or correct the spelling.`,
				),
			),
		...(entry.body?.headings ?? []).flatMap(({ text, depth, line }) => {
			if (depth === 1)
				return bodyProblem(
					entry,
					line,
					`The heading "# ${text}" is of the first level, which is the title's.`,
					'Begin headings in the text with ##.',
				);
			if (!splitText(text).some((segment) => typeof segment !== 'string')) return [];
			return bodyProblem(
				entry,
				line,
				`The heading "${excerpt(text)}" holds a number, so its anchor would change with it.`,
				'Put the number into the text below the heading.',
			);
		}),
	]);

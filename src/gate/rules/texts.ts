import { countedNames } from '../../model/every-kind.ts';
import { noteComponent } from '../../model/kinds/corrections/note-component.ts';
import { allTextOf, fieldTexts, paragraphsOf, proseOf } from '../entry-texts.ts';
import { bodyProblem, type GateEntry } from '../gate-entry.ts';
import type { Problem } from '../problem.ts';
import { looseNumbers, numberWords } from '../../shared/text/danish-numbers.ts';
import { digitStarts } from '../../shared/text/sentences.ts';
import {
	attributeProblem,
	formOf,
	referenceNames,
	splitText,
} from '../../model/text-references.ts';

const excerpt = (text: string) => text.trim().slice(0, 60);

/** The text between the references. */
const typedPart = (text: string): string =>
	splitText(text)
		.map((segment) => (typeof segment === 'string' ? segment : '…'))
		.join('');

const looseNumber = new RegExp(looseNumbers, 'iu');

/** Numbers typed into running text instead of being shown from their home. */
export const findTypedNumbers = (entries: readonly GateEntry[]): Problem[] =>
	entries.flatMap((entry) =>
		proseOf(entry)
			.filter(({ text }) => looseNumber.test(typedPart(text)))
			.map(({ text, problem }) =>
				problem(
					`A number is typed into the text: "${excerpt(typedPart(text))}".`,
					`Put the number in facts/ with its evidence and show it with ${formOf('Fact')}, or an answer with ${formOf('Answer')}.`,
				),
			),
	);

const countedForms = [...countedNames.values()].map(({ forms }) => forms).join('|');
// Up to four words may stand between: "fire af Cabis cases", "fire nye, (danske) cases".
const typedCount = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:${numberWords})(?:[\\s,(]+(?:af|vores|\\p{L}+[es])[),]*){0,4}[\\s(»]+(?:\\p{L}+-)?(?:${countedForms})(?!\\p{L})`,
	'iu',
);

/** Counts of what the site holds, typed instead of taken from the data. */
export const findTypedCounts = (entries: readonly GateEntry[]): Problem[] =>
	entries.flatMap((entry) =>
		[...allTextOf(entry), ...fieldTexts(entry, entry.fields.labels)].flatMap(
			({ text, problem }) => {
				const [found] = typedCount.exec(typedPart(text)) ?? [];
				if (!found) return [];
				return problem(
					`"${found}" is a count that changes with the content.`,
					`Let the site count: ${formOf('Count')}.`,
				);
			},
		),
	);

/** What looks like a reference or markup. */
const markupIn = (text: string): string | undefined =>
	/<\/?[A-Za-z][^>]{0,60}>?|\*\*|`|\]\(/.exec(text)?.[0];

/** References in running text of fields that are spelled wrong. */
const findBrokenInFields = (entry: GateEntry): Problem[] =>
	fieldTexts(entry, [...entry.fields.prose, ...entry.fields.discussion]).flatMap(
		({ text, problem }) => {
			const broken = markupIn(typedPart(text));
			if (!broken) return [];
			return problem(
				`"${broken}" is no reference to a number.`,
				`Write it as ${referenceNames.map((name) => formOf(name)).join(', ')}.`,
			);
		},
	);

/** References and markup in labels, where readers would see them as they are written. */
const findMarkupInLabels = (entry: GateEntry): Problem[] =>
	fieldTexts(entry, entry.fields.labels).flatMap(({ text, problem }) => {
		const found = markupIn(text);
		if (!found) return [];
		return problem(
			`"${found}" stands in a field that is shown as it stands.`,
			'Write the words that readers shall see; numbers by reference belong in running text.',
		);
	});

/** References in a body that lack an attribute or have one too many. */
const findBrokenInBody = (entry: GateEntry): Problem[] =>
	(entry.body?.components ?? []).flatMap(({ name, attributes, line }) => {
		const reference = referenceNames.find((known) => known === name);
		const message = reference && attributeProblem(reference, attributes);
		return reference && message
			? bodyProblem(entry, line, message, `Write it as ${formOf(reference)}.`)
			: [];
	});

/** References in fields and bodies that lack an attribute or are spelled wrong. */
export const findBrokenReferences = (entries: readonly GateEntry[]): Problem[] =>
	entries.flatMap((entry) => [
		...findBrokenInFields(entry),
		...findMarkupInLabels(entry),
		...findBrokenInBody(entry),
	]);

/** Sentences that begin with a digit once their numbers are shown. */
export const findDigitStarts = (
	entries: readonly GateEntry[],
	plain: (text: string) => string | undefined,
): Problem[] =>
	entries.flatMap((entry) =>
		paragraphsOf(entry).flatMap(({ text, problem }) =>
			digitStarts(plain(text) ?? '').map((start) =>
				problem(
					`A sentence begins with a digit: "${start}".`,
					'Turn the sentence, so that a word comes first, also after a colon.',
				),
			),
		),
	);

const bodyComponents: readonly string[] = [...referenceNames, noteComponent];

/** Expressions and scripts in a body. */
const findPrograms = (entry: GateEntry): Problem[] =>
	(entry.body?.programs ?? []).map(({ text, line }) =>
		bodyProblem(
			entry,
			line,
			`"${excerpt(text)}" is a program, and texts are none.`,
			'Write the words themselves; numbers come by reference.',
		),
	);

/** Components that no page can show, and references that enclose text. */
const findWrongComponents = (entry: GateEntry): Problem[] =>
	(entry.body?.components ?? []).flatMap(({ name, attributes, isFilled, line }) => {
		if (!bodyComponents.includes(name))
			return bodyProblem(
				entry,
				line,
				`There is no component <${name}>.`,
				`Use ${bodyComponents.join(', ')}, or correct the spelling.`,
			);
		const foreign = [...attributes.keys()].find((key) => key !== 'id');
		if (name === noteComponent && foreign)
			return bodyProblem(
				entry,
				line,
				`<${name}> has no attribute "${foreign}".`,
				'Give it the id of an editor’s note and nothing else.',
			);
		if (!isFilled || name === noteComponent) return [];
		return bodyProblem(
			entry,
			line,
			`<${name}> has content, which nothing would show.`,
			'Close it at once with />, and put the words outside it.',
		);
	});

/** Headings that belong to the page itself, or whose anchor would change with a number. */
const findWrongHeadings = (entry: GateEntry): Problem[] =>
	(entry.body?.headings ?? []).flatMap(({ text, depth, line }) => {
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
	});

/** Components that no page can show, programs, and headings that belong to the page itself. */
export const findWrongBodyParts = (entries: readonly GateEntry[]): Problem[] =>
	entries.flatMap((entry) => [
		...findPrograms(entry),
		...findWrongComponents(entry),
		...findWrongHeadings(entry),
	]);

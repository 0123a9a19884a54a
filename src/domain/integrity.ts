import { caseSections } from '../schemas/cases.ts';
import { kindNames, referencedKinds, type Kind } from '../schemas/kinds.ts';
import type { Report } from '../schemas/reports.ts';
import type { Term } from '../schemas/terms.ts';
import { bodyProblem, fieldProblem, type GateEntry } from './gate-entry.ts';
import type { Problem } from './problem.ts';
import type { Reference } from './references.ts';
import { findEmptyFindings, findImpossibleShares, findUnknownSurveyParts } from './survey-rules.ts';
import { formsPattern } from './term-forms.ts';

const listed = (values: Iterable<string>) => [...values].sort().join(', ');

/** A kind without entries leaves a page of the site empty. */
export function findEmptyKinds(ids: ReadonlyMap<Kind, ReadonlySet<string>>): Problem[] {
	return kindNames
		.filter((kind) => !ids.get(kind)?.size)
		.map((kind) => ({
			file: `${kind}/`,
			field: 'file',
			message: 'The folder holds no entries.',
			remedy: `Add at least one entry below ${kind}/.`,
		}));
}

/** References to ids that no entry has, in fields and in bodies. */
export function findDanglingReferences(
	entries: readonly GateEntry[],
	ids: ReadonlyMap<Kind, ReadonlySet<string>>,
): Problem[] {
	const isMissing = ({ kind, id }: Reference) => !ids.get(kind)?.has(id);
	const message = ({ kind, id }: Reference) => `There is no entry "${id}" in ${kind}/.`;
	const remedy = ({ kind, id }: Reference) =>
		`Correct the id, or add ${kind}/${id}. Nearest: ${nearest(id, ids.get(kind) ?? new Set())}.`;
	return entries.flatMap((entry) => [
		...entry.fields.references
			.filter(isMissing)
			.map((reference) =>
				fieldProblem(entry, reference.path, message(reference), remedy(reference)),
			),
		...(entry.body?.references ?? [])
			.filter(isMissing)
			.map((reference) =>
				bodyProblem(entry, reference.line, message(reference), remedy(reference)),
			),
	]);
}

/** The known id that shares the longest beginning with a wrong one. */
function nearest(wrong: string, known: ReadonlySet<string>): string {
	const shared = (id: string) => {
		let length = 0;
		while (length < id.length && id[length] === wrong[length]) length++;
		return length;
	};
	return [...known].sort((a, b) => shared(b) - shared(a) || a.localeCompare(b))[0] ?? 'none';
}

const reportsById = (entries: readonly GateEntry[]) =>
	new Map(
		entries
			.filter((entry) => entry.kind === 'reports')
			.map((entry) => [entry.id, entry.data as Report]),
	);

/** Evidence that names a section or a page that the report lacks. */
export function findWrongEvidence(entries: readonly GateEntry[]): Problem[] {
	const reports = reportsById(entries);
	return entries.flatMap((entry) =>
		entry.fields.evidence.flatMap(({ report: id, section, page, path }) => {
			const report = reports.get(id);
			if (!report) return [];
			const found = report.sections.find((candidate) => candidate.id === section);
			if (!found) {
				return fieldProblem(
					entry,
					[...path, 'section'],
					`The report ${id} has no section "${section}".`,
					`Use one of its sections: ${listed(report.sections.map((candidate) => candidate.id))}.`,
				);
			}
			if (page === undefined || page === found.page) return [];
			return fieldProblem(
				entry,
				[...path, 'page'],
				`Section "${section}" of ${id} does not stand on page ${page}.`,
				found.page === undefined
					? 'Leave the page out: the section carries no page number.'
					: `Use page ${found.page}.`,
			);
		}),
	);
}

/** Points of attention that no report they may come from holds. */
export function findUnknownPoints(entries: readonly GateEntry[]): Problem[] {
	const reports = reportsById(entries);
	return entries.flatMap((entry) => {
		const known = entry.fields.evidence.flatMap(
			({ report }) => reports.get(report)?.points.map((point) => point.id) ?? [],
		);
		return entry.fields.points
			.filter(({ text }) => !known.includes(text))
			.map(({ text, path }) =>
				fieldProblem(
					entry,
					path,
					`The reports it has evidence from have no point of attention "${text}".`,
					`Use one of: ${listed(new Set(known))}.`,
				),
			);
	});
}

/** Section ids that a report uses twice. */
export function findDuplicateSections(entries: readonly GateEntry[]): Problem[] {
	return entries
		.filter((entry) => entry.kind === 'reports')
		.flatMap((entry) => {
			const { sections } = entry.data as Report;
			return sections
				.map(({ id }, index) => ({ id, index }))
				.filter(({ id, index }) => sections.findIndex((other) => other.id === id) < index)
				.map(({ id, index }) =>
					fieldProblem(
						entry,
						['sections', index, 'id'],
						`Section "${id}" stands twice.`,
						'Give each section an id of its own.',
					),
				);
		});
}

/** A case whose body lacks a section, has one too many or has them in another order. */
export function findWrongCaseSections(entries: readonly GateEntry[]): Problem[] {
	return entries
		.filter((entry) => entry.kind === 'cases' && entry.body)
		.flatMap((entry) => {
			const headings = entry.body?.headings ?? [];
			const missing = caseSections.filter((title) => !headings.some(({ text }) => text === title));
			if (missing.length > 0) {
				return missing.map((title) =>
					bodyProblem(
						entry,
						entry.lineOf([]) ?? 1,
						`The section "## ${title}" is missing.`,
						`Write it. Every case has: ${caseSections.join(' · ')}.`,
					),
				);
			}
			const wrong = headings.find(({ text }, index) => text !== caseSections[index]);
			if (!wrong) return [];
			return bodyProblem(
				entry,
				wrong.line,
				`The section "## ${wrong.text}" is out of order or not one of a case's sections.`,
				`Keep to: ${caseSections.join(' · ')}.`,
			);
		});
}

const digitRemedy =
	'Put the number in facts/ with its evidence and show it with <Fact id="…" />, or leave it out.';

/** Numbers typed into running text instead of being shown from a fact. */
export function findTypedNumbers(entries: readonly GateEntry[]): Problem[] {
	const hasDigit = ({ text }: { text: string }) => /\d/.test(text);
	const message = ({ text }: { text: string }) =>
		`A number is typed into the text: "${text.trim().slice(0, 60)}".`;
	return entries.flatMap((entry) => [
		...entry.fields.prose
			.filter(hasDigit)
			.map((prose) => fieldProblem(entry, prose.path, message(prose), digitRemedy)),
		...(entry.body?.prose ?? [])
			.filter(hasDigit)
			.map((prose) => bodyProblem(entry, prose.line, message(prose), digitRemedy)),
	]);
}

const key = (kind: Kind, id: string) => `${kind}/${id}`;

/** Entries that a reader cannot come to, because nothing refers to them. */
export function findUnreachedEntries(entries: readonly GateEntry[]): Problem[] {
	const reached = new Set(
		entries.flatMap((entry) =>
			[...entry.fields.references, ...(entry.body?.references ?? [])]
				.filter(({ kind, id }) => key(kind, id) !== key(entry.kind, entry.id))
				.map(({ kind, id }) => key(kind, id)),
		),
	);
	return entries
		.filter(({ kind, id }) => referencedKinds.has(kind) && !reached.has(key(kind, id)))
		.map((entry) =>
			fieldProblem(
				entry,
				[],
				'Nothing on the site leads to this entry.',
				`Refer to it from another entry, or delete the file.`,
			),
		);
}

/** Terms whose forms stand in no text, so that no tooltip ever leads to them. */
export function findUnusedTerms(entries: readonly GateEntry[]): Problem[] {
	const text = entries
		.filter((entry) => entry.kind !== 'terms')
		.flatMap((entry) => [
			JSON.stringify(entry.data),
			...(entry.body?.prose ?? []).map((prose) => prose.text),
		])
		.join('\n');
	return entries
		.filter((entry) => entry.kind === 'terms')
		.filter((entry) => !formsPattern((entry.data as Term).forms).test(text))
		.map((entry) =>
			fieldProblem(
				entry,
				['forms'],
				'No text on the site uses any of these forms.',
				'Add the form that the texts use, or delete the term.',
			),
		);
}

/** Numbers that entries of one kind, or of one audience, share. */
export function findDuplicateNumbers(entries: readonly GateEntry[]): Problem[] {
	const seen = new Map<string, string>();
	return entries.flatMap((entry) => {
		const { number, audience = '' } = entry.data as { number?: number; audience?: string };
		if (number === undefined) return [];
		const group = `${entry.kind} ${audience} ${number}`;
		const first = seen.get(group);
		seen.set(group, first ?? entry.file);
		if (!first) return [];
		return fieldProblem(
			entry,
			['number'],
			`Number ${number} is taken by ${first}.`,
			'Give the entry the next free number.',
		);
	});
}

/** Two cases with the same organisation in the wrong role, or people on no side. */
export function findWrongPartners(entries: readonly GateEntry[]): Problem[] {
	const kinds = new Map(
		entries
			.filter((entry) => entry.kind === 'organisations')
			.map((entry) => [entry.id, (entry.data as { kind: string }).kind]),
	);
	return entries
		.filter((entry) => entry.kind === 'cases')
		.flatMap((entry) =>
			(['smv', 'soev'] as const).flatMap((role) => {
				const id = (entry.data as Record<typeof role, string>)[role];
				const kind = kinds.get(id);
				if (kind === undefined || kind === role) return [];
				return fieldProblem(
					entry,
					[role],
					`"${id}" is of kind ${kind}, not ${role}.`,
					`Name an organisation whose kind is ${role}.`,
				);
			}),
		);
}

/** Every rule that looks at single entries and at how they refer to each other. */
export function findIntegrityProblems(
	entries: readonly GateEntry[],
	ids: ReadonlyMap<Kind, ReadonlySet<string>>,
): Problem[] {
	return [
		...findEmptyKinds(ids),
		...findDanglingReferences(entries, ids),
		...findWrongEvidence(entries),
		...findUnknownPoints(entries),
		...findDuplicateSections(entries),
		...findWrongCaseSections(entries),
		...findWrongPartners(entries),
		...findUnknownSurveyParts(entries),
		...findImpossibleShares(entries),
		...findEmptyFindings(entries),
		...findTypedNumbers(entries),
		...findDuplicateNumbers(entries),
	];
}

/** Rules that only make sense once every entry is valid: what nothing leads to. */
export const findUnreached = (entries: readonly GateEntry[]): Problem[] => [
	...findUnreachedEntries(entries),
	...findUnusedTerms(entries),
];

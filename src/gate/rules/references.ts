import { definitionOf, kindNames, type Kind } from '../../model/every-kind.ts';
import { bodyProblem, fieldProblem, type GateEntry } from '../gate-entry.ts';
import type { Problem } from '../problem.ts';
import type { Reference } from '../references.ts';

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

/** The known id that shares the longest beginning with a wrong one. */
function nearest(wrong: string, known: ReadonlySet<string>): string {
	const shared = (id: string) => {
		let length = 0;
		while (length < id.length && id[length] === wrong[length]) length++;
		return length;
	};
	return [...known].sort((a, b) => shared(b) - shared(a) || a.localeCompare(b))[0] ?? 'none';
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
		.filter(({ kind, id }) => definitionOf(kind).isReferenced && !reached.has(key(kind, id)))
		.map((entry) =>
			fieldProblem(
				entry,
				[],
				'Nothing on the site leads to this entry.',
				`Refer to it from another entry, or delete the file.`,
			),
		);
}

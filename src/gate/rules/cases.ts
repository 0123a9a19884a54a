import { fieldProblem, type GateEntry } from '../gate-entry.ts';
import type { Problem } from '../problem.ts';

/** Cases whose organisation is of another kind than its role. */
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

import { dataOf, entriesOf, fieldProblem, type GateEntry } from '../gate-entry.ts';
import type { Problem } from '../problem.ts';

/** Cases whose organisation is of another kind than its role. */
export function findWrongPartners(entries: readonly GateEntry[]): Problem[] {
	const organisations = dataOf(entries, 'organisations');
	return entriesOf(entries, 'cases').flatMap((entry) =>
		(['smv', 'soev'] as const).flatMap((role) => {
			const id = entry.data[role];
			const kind = organisations.get(id)?.kind;
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

import { dataOf, entriesOf, fieldProblem, type GateEntry } from '../gate-entry.ts';
import type { Problem } from '../problem.ts';

/** Cases whose organisation is of another sector than its role. */
export function findWrongPartners(entries: readonly GateEntry[]): Problem[] {
	const organisations = dataOf(entries, 'organisations');
	return entriesOf(entries, 'cases').flatMap((entry) =>
		(['smv', 'soev'] as const).flatMap((role) => {
			const id = entry.data[role];
			const sector = organisations.get(id)?.sector;
			if (sector === undefined || sector === role) return [];
			return fieldProblem(
				entry,
				[role],
				`"${id}" is of sector ${sector}, not ${role}.`,
				`Name an organisation whose sector is ${role}.`,
			);
		}),
	);
}

import { fieldProblem, type GateEntry } from '../gate-entry.ts';
import type { Problem } from '../problem.ts';
import { fullId, idsInUse, renamesOf } from '../../model/renames.ts';

/** Former ids that something else has now, so that a reader's binder would lead to the wrong place. */
export function findTakenFormerIds(entries: readonly GateEntry[]): Problem[] {
	const owners = new Map(
		entries.flatMap((entry) => idsInUse(entry).map((id) => [id, entry.file] as const)),
	);
	return entries.flatMap((entry) =>
		renamesOf(entry).flatMap(({ named, from, path }) => {
			const id = fullId(named, from);
			const owner = owners.get(id);
			owners.set(id, owner ?? entry.file);
			if (!owner) return [];
			return fieldProblem(
				entry,
				path,
				`The id "${from}" belongs to ${owner}.`,
				'Name an id that nothing else has or had.',
			);
		}),
	);
}

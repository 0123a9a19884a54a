import { fieldProblem, type GateEntry } from '../gate-entry.ts';
import type { Problem } from '../problem.ts';

/** Numbers and places that entries of one kind, or of one audience, share. */
export const findDuplicateNumbers = (entries: readonly GateEntry[]): Problem[] =>
	(['number', 'order'] as const).flatMap((field) => {
		const seen = new Map<string, string>();
		return entries.flatMap((entry) => {
			const data: GateEntry['data'] & { number?: number; order?: number; audience?: string } =
				entry.data;
			const value = data[field];
			if (value === undefined) return [];
			const group = `${entry.kind} ${data.audience ?? ''} ${value}`;
			const first = seen.get(group);
			seen.set(group, first ?? entry.file);
			if (!first) return [];
			return fieldProblem(
				entry,
				[field],
				`${field === 'number' ? 'Number' : 'Place'} ${value} is taken by ${first}.`,
				`Give the entry the next free ${field}.`,
			);
		});
	});

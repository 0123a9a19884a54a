import type { Fact } from '../../model/kinds/facts.ts';
import { fieldProblem, type GateEntry } from '../gate-entry.ts';
import type { Problem } from '../problem.ts';

/** Numbers and places that entries of one kind, or of one audience, share. */
export const findDuplicateNumbers = (entries: readonly GateEntry[]): Problem[] =>
	(['number', 'order'] as const).flatMap((field) => {
		const seen = new Map<string, string>();
		return entries.flatMap((entry) => {
			const data = entry.data as { number?: number; order?: number; audience?: string };
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

/** Shares of facts that are not one number, which a share cannot be worked out from. */
export function findImpossibleFactShares(entries: readonly GateEntry[]): Problem[] {
	const facts = new Map(
		entries
			.filter((entry) => entry.kind === 'facts')
			.map((entry) => [entry.id, entry.data as Fact]),
	);
	const countable = new Set(['exact', 'approximate']);
	return entries
		.filter((entry) => entry.kind === 'facts')
		.flatMap((entry) => {
			const { measure } = entry.data as Fact;
			if (measure.kind !== 'share') return [];
			return (['part', 'whole'] as const).flatMap((role) => {
				const fact = facts.get(measure[role]);
				if (!fact || countable.has(fact.measure.kind)) return [];
				return fieldProblem(
					entry,
					['measure', role],
					`"${measure[role]}" is of kind ${fact.measure.kind}, not one counted number.`,
					'Name a fact whose measure is exact or approximate.',
				);
			});
		});
}

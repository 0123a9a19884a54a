import { isWord } from '../../shared/text/danish-numbers.ts';
import { endsOf } from '../../model/kinds/facts/measure.ts';
import { dataOf, entriesOf, fieldProblem, type GateEntry } from '../gate-entry.ts';
import type { Problem } from '../problem.ts';

const countable = new Set(['exact', 'approximate']);

/** Shares of facts that are not one number, which a share cannot be worked out from. */
export function findImpossibleFactShares(entries: readonly GateEntry[]): Problem[] {
	const facts = dataOf(entries, 'facts');
	return entriesOf(entries, 'facts').flatMap((entry) => {
		const { measure } = entry.data;
		if (measure.basis !== 'share') return [];
		return (['part', 'whole'] as const).flatMap((role) => {
			const fact = facts.get(measure[role]);
			if (!fact || countable.has(fact.measure.basis)) return [];
			return fieldProblem(
				entry,
				['measure', role],
				`"${measure[role]}" is of basis ${fact.measure.basis}, not one counted number.`,
				'Name a fact whose measure is exact or approximate.',
			);
		});
	});
}

/** Facts whose number is one, so that the formatter has to know én from ét. */
export const findMissingGenders = (entries: readonly GateEntry[]): Problem[] =>
	entriesOf(entries, 'facts').flatMap((entry) => {
		const fact = entry.data;
		if (fact.measure.basis === 'share' || fact.measure.basis === 'year') return [];
		const { from, to } = endsOf(fact, () => fact);
		const ends = [from, to].filter((end) => end !== undefined);
		const isSpelled = ends.every((end) => isWord(end, fact.unit));
		if (!ends.includes(1) || !isSpelled || !fact.unit || fact.gender) return [];
		return fieldProblem(
			entry,
			['unit'],
			`The number is one, and the gender of "${fact.unit}" is not known.`,
			'Add gender: common (én) or gender: neuter (ét).',
		);
	});

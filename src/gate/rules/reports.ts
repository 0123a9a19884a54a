import { sumOf } from '../../model/kinds/findings/answers.ts';
import { dataOf, entriesOf, fieldProblem, type GateEntry } from '../gate-entry.ts';
import type { Problem } from '../problem.ts';

/** Section ids that a report uses twice. */
export const findDuplicateSections = (entries: readonly GateEntry[]): Problem[] =>
	entriesOf(entries, 'reports').flatMap((entry) => {
		const ids = entry.data.sections.map(({ id }) => id);
		return ids.flatMap((id, index) =>
			ids.indexOf(id) === index
				? []
				: fieldProblem(
						entry,
						['sections', index, 'id'],
						`Section "${id}" stands twice.`,
						'Give each section an id of its own.',
					),
		);
	});

/** Divisions of the respondents whose parts do not make 100 percent. */
export function findWrongCompositions(entries: readonly GateEntry[]): Problem[] {
	const facts = dataOf(entries, 'facts');
	return entriesOf(entries, 'reports').flatMap((entry) =>
		(entry.data.survey?.composition ?? []).flatMap(({ title, parts }, index) => {
			const values = parts.flatMap(({ share }) => {
				const measure = facts.get(share)?.measure;
				return measure?.basis === 'exact' ? [measure.value] : [];
			});
			if (values.length < parts.length || sumOf(values) === 100) return [];
			return fieldProblem(
				entry,
				['survey', 'composition', index],
				`The parts of "${title}" make ${sumOf(values)} percent, not 100.`,
				'Check the parts in the report; leave the division out where they do not add up.',
			);
		}),
	);
}

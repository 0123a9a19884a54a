import type { Share, SurveyAnswer } from '../../model/kinds/findings/schema.ts';
import { splitText } from '../../model/text-references.ts';
import { paragraphsOf } from '../entry-texts.ts';
import { dataOf, entriesOf, fieldProblem, type GateEntry } from '../gate-entry.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../../model/schema-walk.ts';
import {
	chartedShares,
	isUnknown,
	rangeOf,
	shareNames,
	sumOf,
} from '../../model/kinds/findings/answers.ts';

const lowest = (share: Share) => rangeOf(share)?.from ?? 0;

function sumProblem(entry: GateEntry, share: Share | undefined, path: Path): Problem[] {
	if (share?.basis !== 'derived' || sumOf(share.sum) === share.value) return [];
	return [
		fieldProblem(
			entry,
			path,
			`The terms add up to ${sumOf(share.sum)}, not to ${share.value}.`,
			'Correct the terms of the sum or the value.',
		),
	];
}

function overfullProblem(entry: GateEntry, answer: SurveyAnswer, path: Path): Problem[] {
	const sum = lowest(answer.agree) + lowest(answer.disagree);
	if (sum <= 100) return [];
	return [
		fieldProblem(
			entry,
			path,
			`Agree and disagree make ${sum} percent together.`,
			'Check both shares in the report: they cannot be more than 100.',
		),
	];
}

/** Shares that cannot be: over 100 together, or a derived share whose sum does not come out. */
export const findImpossibleShares = (entries: readonly GateEntry[]): Problem[] =>
	entriesOf(entries, 'findings').flatMap((entry) =>
		entry.data.answers.flatMap((answer, index) => [
			...overfullProblem(entry, answer, ['answers', index]),
			...shareNames.flatMap((name) => sumProblem(entry, answer[name], ['answers', index, name])),
		]),
	);

/** Findings in which no share is known. */
export const findEmptyFindings = (entries: readonly GateEntry[]): Problem[] =>
	entriesOf(entries, 'findings')
		.filter(({ data }) =>
			data.answers.every((answer) => chartedShares.every((name) => isUnknown(answer[name]))),
		)
		.map((entry) =>
			fieldProblem(
				entry,
				['answers'],
				'The finding has no value at all.',
				'Give at least one share, or delete the finding.',
			),
		);

/** Groups, areas and wordings that the report's survey does not have. */
export function findUnknownSurveyParts(entries: readonly GateEntry[]): Problem[] {
	const reports = dataOf(entries, 'reports');
	return entriesOf(entries, 'findings').flatMap((entry) => {
		const finding = entry.data;
		const report = reports.get(finding.report);
		// A report that is missing or broken is told once, by the rule that finds it.
		if (!report) return [];
		const { survey } = report;
		if (!survey) {
			return fieldProblem(
				entry,
				['report'],
				`The report "${finding.report}" presents no survey.`,
				'Name a report with a survey, or describe its survey in reports/.',
			);
		}
		const groups = survey.groups.map(({ id }) => id);
		const areas = survey.areas.map(({ id }) => id);
		const named: { id: string; known: string[]; path: Path }[] = [
			{ id: finding.area, known: areas, path: ['area'] },
			...finding.answers.map(({ group }, index) => ({
				id: group,
				known: groups,
				path: ['answers', index, 'group'],
			})),
			...finding.wordings.map(({ group }, index) => ({
				id: group,
				known: groups,
				path: ['wordings', index, 'group'],
			})),
		];
		return named
			.filter(({ id, known }) => !known.includes(id))
			.map(({ id, known, path }) =>
				fieldProblem(
					entry,
					path,
					`The survey of ${finding.report} has no "${id}".`,
					`Use one of: ${known.join(', ')}.`,
				),
			);
	});
}

/** Groups in the order in which a text first names their answers to one finding. */
const groupsNamedIn = (text: string, finding: string): string[] => [
	...new Set(
		splitText(text).flatMap((segment) =>
			typeof segment !== 'string' && segment.name === 'Answer' && segment.finding === finding
				? [segment.group]
				: [],
		),
	),
];

/** Texts of a finding that name the groups in another order than its chart and table. */
export function findMixedGroupOrder(entries: readonly GateEntry[]): Problem[] {
	const reports = dataOf(entries, 'reports');
	return entriesOf(entries, 'findings').flatMap((entry) => {
		const groups = reports.get(entry.data.report)?.survey?.groups.map(({ id }) => id);
		if (!groups) return [];
		return paragraphsOf(entry).flatMap(({ text, problem }) => {
			const named = groupsNamedIn(text, entry.id);
			const ordered = groups.filter((group) => named.includes(group));
			if (named.every((group, index) => group === ordered[index])) return [];
			return problem(
				`The groups stand in the order ${named.join(', ')}; chart and table have another.`,
				`Keep to one order: ${ordered.join(', ')}.`,
			);
		});
	});
}

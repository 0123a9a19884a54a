import type { Fact } from '../../model/kinds/facts.ts';
import type { Finding, Share, SurveyAnswer } from '../../model/kinds/findings.ts';
import type { Report } from '../../model/kinds/reports.ts';
import { fieldProblem, type GateEntry } from '../gate-entry.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../../model/schema-walk.ts';
import { answerKinds, isUnknown, rangeOf, shareNames, sumOf } from '../../model/answers.ts';

const findingsOf = (entries: readonly GateEntry[]) =>
	entries
		.filter((entry) => entry.kind === 'findings')
		.map((entry) => ({ entry, finding: entry.data as Finding }));

const lowest = (share: Share) => rangeOf(share)?.from ?? 0;

function sumProblem(entry: GateEntry, share: Share | undefined, path: Path): Problem[] {
	if (share?.kind !== 'derived' || sumOf(share.sum) === share.value) return [];
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
	findingsOf(entries).flatMap(({ entry, finding }) =>
		finding.answers.flatMap((answer, index) => [
			...overfullProblem(entry, answer, ['answers', index]),
			...shareNames.flatMap((kind) => sumProblem(entry, answer[kind], ['answers', index, kind])),
		]),
	);

/** Findings in which no share is known. */
export const findEmptyFindings = (entries: readonly GateEntry[]): Problem[] =>
	findingsOf(entries)
		.filter(({ finding }) =>
			finding.answers.every((answer) => answerKinds.every((kind) => isUnknown(answer[kind]))),
		)
		.map(({ entry }) =>
			fieldProblem(
				entry,
				['answers'],
				'The finding has no value at all.',
				'Give at least one share, or delete the finding.',
			),
		);

/** Groups, areas and wordings that the report's survey does not have. */
export function findUnknownSurveyParts(entries: readonly GateEntry[]): Problem[] {
	const surveys = new Map(
		entries
			.filter((entry) => entry.kind === 'reports')
			.map((entry) => [entry.id, (entry.data as Report).survey]),
	);
	return findingsOf(entries).flatMap(({ entry, finding }) => {
		// A report that is missing or broken is told once, by the rule that finds it.
		if (!surveys.has(finding.report)) return [];
		const survey = surveys.get(finding.report);
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

/** Divisions of the respondents whose parts do not make 100 percent. */
export function findWrongCompositions(entries: readonly GateEntry[]): Problem[] {
	const facts = new Map(
		entries
			.filter((entry) => entry.kind === 'facts')
			.map((entry) => [entry.id, (entry.data as Fact).measure]),
	);
	return entries
		.filter((entry) => entry.kind === 'reports')
		.flatMap((entry) =>
			((entry.data as Report).survey?.composition ?? []).flatMap(({ title, parts }, index) => {
				const measures = parts.map(({ share }) => facts.get(share));
				const values = measures.flatMap((measure) =>
					measure?.kind === 'exact' ? [measure.value] : [],
				);
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

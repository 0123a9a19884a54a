import {
	countedKinds,
	isCounted,
	splitText,
	type TextReference,
} from '../../model/text-references.ts';
import type { Fact } from '../../model/kinds/facts.ts';
import type { Finding } from '../../model/kinds/findings.ts';
import type { Report } from '../../model/kinds/reports.ts';
import { allTextOf, paragraphsOf } from '../entry-texts.ts';
import { fieldProblem, type GateEntry } from '../gate-entry.ts';
import { isWord } from '../../shared/text/danish-numbers.ts';
import { libraryOf } from '../gate-library.ts';
import type { Library } from '../../model/library.ts';
import { endsOf } from '../../model/measure.ts';
import type { Problem } from '../problem.ts';
import { countOf } from '../../model/resolve-references.ts';
import { isUnknown, shareNames } from '../../model/answers.ts';

const dataOf = <Data>(entries: readonly GateEntry[], kind: GateEntry['kind']) =>
	new Map(entries.filter((entry) => entry.kind === kind).map(({ id, data }) => [id, data as Data]));

type Answer = Extract<TextReference, { name: 'Answer' }>;

/** What is wrong with a reference to an answer; undefined where the finding itself is missing. */
function answerProblem(
	{ finding: id, group, share }: Answer,
	findings: ReadonlyMap<string, Finding>,
): { message: string; remedy: string } | undefined {
	const finding = findings.get(id);
	if (!finding) return undefined;
	const answer = finding.answers.find((candidate) => candidate.group === group);
	if (!answer) {
		const groups = finding.answers.map((candidate) => candidate.group);
		return {
			message: `Finding ${id} has no answer of "${group}".`,
			remedy: `Use one of: ${groups.join(', ')}.`,
		};
	}
	const name = shareNames.find((known) => known === share);
	if (!name) {
		return {
			message: `There is no share "${share}".`,
			remedy: `Use one of: ${shareNames.join(', ')}.`,
		};
	}
	const value = answer[name];
	if (value && !isUnknown(value)) return undefined;
	return {
		message: `The share "${share}" of ${group} in ${id} is not known.`,
		remedy: 'Say in words that it is lost, not stated or not asked.',
	};
}

function countProblem(
	reference: Extract<TextReference, { name: 'Count' }>,
	library: Library,
): { message: string; remedy: string } | undefined {
	const { of, report, audience } = reference;
	if (!isCounted(of))
		return {
			message: `The site does not count "${of}".`,
			remedy: `Use: ${Object.keys(countedKinds).join(', ')}.`,
		};
	if (report !== undefined && (of === 'reports' || of === 'terms'))
		return { message: `"${of}" cannot be counted by report.`, remedy: 'Leave out "report".' };
	if (audience !== undefined && of !== 'recommendations')
		return { message: `"${of}" cannot be counted by audience.`, remedy: 'Leave out "audience".' };
	if (report !== undefined && !library.reports.some(({ id }) => id === report))
		return { message: `There is no report "${report}".`, remedy: 'Correct the id of the report.' };
	const audiences: string[] = library.recommendations.map(({ data }) => data.audience);
	if (audience !== undefined && !audiences.includes(audience))
		return { message: `No advice is for "${audience}".`, remedy: 'Correct the audience.' };
	if (countOf(reference, library) > 0) return undefined;
	return { message: `The site holds no such ${of}.`, remedy: 'Leave the count out.' };
}

/** References to answers and counts that do not exist or are not known. */
export function findWrongNumberReferences(entries: readonly GateEntry[]): Problem[] {
	const findings = dataOf<Finding>(entries, 'findings');
	const library = libraryOf(entries);
	return entries.flatMap((entry) =>
		allTextOf(entry).flatMap(({ text, problem }) =>
			splitText(text).flatMap((segment) => {
				if (typeof segment === 'string' || segment.name === 'Fact') return [];
				const wrong =
					segment.name === 'Answer'
						? answerProblem(segment, findings)
						: countProblem(segment, library);
				return wrong ? problem(wrong.message, wrong.remedy) : [];
			}),
		),
	);
}

/** Facts whose number is one, so that the formatter has to know én from ét. */
export const findMissingGenders = (entries: readonly GateEntry[]): Problem[] =>
	entries.flatMap((entry) => {
		if (entry.kind !== 'facts') return [];
		const fact = entry.data as Fact;
		if (fact.measure.kind === 'share' || fact.measure.kind === 'year') return [];
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
	const reports = dataOf<Report>(entries, 'reports');
	return entries.flatMap((entry) => {
		if (entry.kind !== 'findings') return [];
		const groups = reports.get((entry.data as Finding).report)?.survey?.groups.map(({ id }) => id);
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

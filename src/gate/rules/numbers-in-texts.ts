import { countedNames, isCounted, schemaOf } from '../../model/every-kind.ts';
import { splitText, type TextReference } from '../../model/text-references.ts';
import type { Finding } from '../../model/kinds/findings/schema.ts';
import { allTextOf } from '../entry-texts.ts';
import { dataOf, type GateEntry } from '../gate-entry.ts';
import { gateLibrary } from '../gate-library.ts';
import type { Library } from '../../model/library.ts';
import type { Problem } from '../problem.ts';
import { countOf } from '../../model/resolve-references.ts';
import { isUnknown, shareNames } from '../../model/kinds/findings/answers.ts';

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
			remedy: `Use: ${[...countedNames.keys()].join(', ')}.`,
		};
	if (report !== undefined && !('evidence' in schemaOf(of).shape))
		return { message: `"${of}" cannot be counted by report.`, remedy: 'Leave out "report".' };
	if (audience !== undefined && !('audience' in schemaOf(of).shape))
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
	const findings = dataOf(entries, 'findings');
	const library = gateLibrary(entries);
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

import type { Kind } from '../model/every-kind.ts';
import type { GateEntry } from './gate-entry.ts';
import type { Problem } from './problem.ts';
import { plainTextIn } from './gate-library.ts';
import { findWrongPartners } from './rules/cases.ts';
import { findUnknownPoints, findWrongEvidence } from './rules/evidence.ts';
import { findImpossibleFactShares, findMissingGenders } from './rules/facts.ts';
import {
	findEmptyFindings,
	findImpossibleShares,
	findMixedGroupOrder,
	findUnknownSurveyParts,
} from './rules/findings.ts';
import { findWrongNumberReferences } from './rules/numbers-in-texts.ts';
import { findDuplicateNumbers } from './rules/numbers.ts';
import {
	findDanglingReferences,
	findEmptyKinds,
	findUnreachedEntries,
} from './rules/references.ts';
import { findTakenFormerIds } from './rules/renames.ts';
import { findDuplicateSections, findWrongCompositions } from './rules/reports.ts';
import { findEmptySections, findMissingSides, findWrongSections } from './rules/sections.ts';
import { findSharedForms, findUnusedTerms } from './rules/terms.ts';
import {
	findBrokenReferences,
	findDigitStarts,
	findTypedCounts,
	findTypedNumbers,
	findWrongBodyParts,
} from './rules/texts.ts';

/** Every rule that looks at single entries and at how they refer to each other. */
export function findIntegrityProblems(
	entries: readonly GateEntry[],
	ids: ReadonlyMap<Kind, ReadonlySet<string>>,
): Problem[] {
	return [
		...findEmptyKinds(ids),
		...findDanglingReferences(entries, ids),
		...findWrongEvidence(entries),
		...findUnknownPoints(entries),
		...findDuplicateSections(entries),
		...findWrongSections(entries),
		...findMissingSides(entries),
		...findEmptySections(entries),
		...findWrongPartners(entries),
		...findUnknownSurveyParts(entries),
		...findImpossibleShares(entries),
		...findEmptyFindings(entries),
		...findTypedNumbers(entries),
		...findTypedCounts(entries),
		...findBrokenReferences(entries),
		...findWrongNumberReferences(entries),
		...findMissingGenders(entries),
		...findMixedGroupOrder(entries),
		...findDigitStarts(entries, plainTextIn(entries)),
		...findWrongBodyParts(entries),
		...findSharedForms(entries),
		...findImpossibleFactShares(entries),
		...findWrongCompositions(entries),
		...findDuplicateNumbers(entries),
		...findTakenFormerIds(entries),
	];
}

/** Rules that only make sense once every entry is valid: what nothing leads to. */
export const findUnreached = (entries: readonly GateEntry[]): Problem[] => [
	...findUnreachedEntries(entries),
	...findUnusedTerms(entries),
];

import { sectionsOf } from '../../model/every-kind.ts';
import { bodyProblem, type GateEntry } from '../gate-entry.ts';
import type { Problem } from '../problem.ts';

const headingsOf = (entry: GateEntry, depth: number) =>
	(entry.body?.headings ?? []).filter((heading) => heading.depth === depth);

/** Bodies that lack a section, have one too many or have them in another order. */
export function findWrongSections(entries: readonly GateEntry[]): Problem[] {
	return entries.flatMap((entry) => {
		const sections = sectionsOf(entry.kind);
		if (!sections || !entry.body) return [];
		const { titles, required } = sections;
		const headings = headingsOf(entry, 2);
		const known = titles.filter((title) => headings.some(({ text }) => text === title));
		const missing = required.filter((title) => !known.includes(title));
		if (missing.length > 0) {
			return missing.map((title) =>
				bodyProblem(
					entry,
					entry.lineOf([]) ?? 1,
					`The section "## ${title}" is missing.`,
					`Write it. The sections are: ${titles.join(' · ')}.`,
				),
			);
		}
		const wrong = headings.find(({ text }, index) => text !== known[index]);
		if (!wrong) return [];
		return bodyProblem(
			entry,
			wrong.line,
			`The section "## ${wrong.text}" is out of order or not one of the sections.`,
			`Keep to: ${titles.join(' · ')}.`,
		);
	});
}

/** Sections and sides without a word in them. */
export const findEmptySections = (entries: readonly GateEntry[]): Problem[] =>
	entries.flatMap((entry) => {
		if (!entry.body || !sectionsOf(entry.kind)) return [];
		const { headings, paragraphs } = entry.body;
		const filled = paragraphs.filter(({ text }) => /\p{L}/u.test(text)).map(({ line }) => line);
		return headings.flatMap(({ text, depth, line }, index) => {
			const next = headings[index + 1];
			if (next && next.depth > depth) return [];
			const end = next?.line ?? Infinity;
			if (filled.some((at) => at > line && at < end)) return [];
			return bodyProblem(
				entry,
				line,
				`The section "${text}" is empty.`,
				'Write it; where there is nothing to say, say so.',
			);
		});
	});

/** Bodies, such as those of debate sheets, that do not set two sides against each other. */
export const findMissingSides = (entries: readonly GateEntry[]): Problem[] =>
	entries.flatMap((entry) => {
		const twoSided = sectionsOf(entry.kind)?.twoSided;
		if (!twoSided) return [];
		const sections = headingsOf(entry, 2);
		const at = sections.findIndex(({ text }) => text === twoSided);
		const section = sections[at];
		if (!section) return [];
		const end = sections[at + 1]?.line ?? Infinity;
		const sides = headingsOf(entry, 3).filter(({ line }) => line > section.line && line < end);
		if (sides.length === 2) return [];
		return bodyProblem(
			entry,
			section.line,
			`The section "## ${twoSided}" has ${sides.length} sides.`,
			'Give it two headings with ###, one for each side; say so where nothing speaks for one.',
		);
	});

import { dataOf, fieldProblem, type GateEntry } from '../gate-entry.ts';
import type { Problem } from '../problem.ts';

const listed = (values: Iterable<string>) => [...values].sort().join(', ');

/** Evidence that names a section or a page that the report lacks. */
export function findWrongEvidence(entries: readonly GateEntry[]): Problem[] {
	const reports = dataOf(entries, 'reports');
	return entries.flatMap((entry) =>
		entry.fields.evidence.flatMap(({ report: id, section, page, path }) => {
			const report = reports.get(id);
			if (!report) return [];
			const found = report.sections.find((candidate) => candidate.id === section);
			if (!found) {
				return fieldProblem(
					entry,
					[...path, 'section'],
					`The report ${id} has no section "${section}".`,
					`Use one of its sections: ${listed(report.sections.map((candidate) => candidate.id))}.`,
				);
			}
			if (page === undefined || page === found.page) return [];
			return fieldProblem(
				entry,
				[...path, 'page'],
				`Section "${section}" of ${id} does not stand on page ${page}.`,
				found.page === undefined
					? 'Leave the page out: the section carries no page number.'
					: `Use page ${found.page}.`,
			);
		}),
	);
}

/** Points of attention that no report they may come from holds. */
export function findUnknownPoints(entries: readonly GateEntry[]): Problem[] {
	const reports = dataOf(entries, 'reports');
	return entries.flatMap((entry) => {
		// A report that is missing or broken is told once, by the rule that finds it.
		if (entry.fields.evidence.some(({ report }) => !reports.has(report))) return [];
		const known = entry.fields.evidence.flatMap(
			({ report }) => reports.get(report)?.points.map((point) => point.id) ?? [],
		);
		return entry.fields.points
			.filter(({ text }) => !known.includes(text))
			.map(({ text, path }) =>
				fieldProblem(
					entry,
					path,
					`The reports it has evidence from have no point of attention "${text}".`,
					`Use one of: ${listed(new Set(known))}.`,
				),
			);
	});
}

import { caseSections } from '../../schemas/cases.ts';
import { bodyProblem, fieldProblem, type GateEntry } from '../gate-entry.ts';
import type { Problem } from '../problem.ts';

/** A case whose body lacks a section, has one too many or has them in another order. */
export function findWrongCaseSections(entries: readonly GateEntry[]): Problem[] {
	return entries
		.filter((entry) => entry.kind === 'cases' && entry.body)
		.flatMap((entry) => {
			const headings = (entry.body?.headings ?? []).filter(({ depth }) => depth === 2);
			const missing = caseSections.filter((title) => !headings.some(({ text }) => text === title));
			if (missing.length > 0) {
				return missing.map((title) =>
					bodyProblem(
						entry,
						entry.lineOf([]) ?? 1,
						`The section "## ${title}" is missing.`,
						`Write it. Every case has: ${caseSections.join(' · ')}.`,
					),
				);
			}
			const wrong = headings.find(({ text }, index) => text !== caseSections[index]);
			if (!wrong) return [];
			return bodyProblem(
				entry,
				wrong.line,
				`The section "## ${wrong.text}" is out of order or not one of a case's sections.`,
				`Keep to: ${caseSections.join(' · ')}.`,
			);
		});
}

/** Two cases with the same organisation in the wrong role, or people on no side. */
export function findWrongPartners(entries: readonly GateEntry[]): Problem[] {
	const kinds = new Map(
		entries
			.filter((entry) => entry.kind === 'organisations')
			.map((entry) => [entry.id, (entry.data as { kind: string }).kind]),
	);
	return entries
		.filter((entry) => entry.kind === 'cases')
		.flatMap((entry) =>
			(['smv', 'soev'] as const).flatMap((role) => {
				const id = (entry.data as Record<typeof role, string>)[role];
				const kind = kinds.get(id);
				if (kind === undefined || kind === role) return [];
				return fieldProblem(
					entry,
					[role],
					`"${id}" is of kind ${kind}, not ${role}.`,
					`Name an organisation whose kind is ${role}.`,
				);
			}),
		);
}

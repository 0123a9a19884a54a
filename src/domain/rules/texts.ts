import { referenceComponents } from '../../schemas/kinds.ts';
import { bodyProblem, fieldProblem, type GateEntry } from '../gate-entry.ts';
import type { Problem } from '../problem.ts';

const digitRemedy =
	'Put the number in facts/ with its evidence and show it with <Fact id="…" />, or leave it out.';

/** Numbers typed into running text instead of being shown from a fact. */
export function findTypedNumbers(entries: readonly GateEntry[]): Problem[] {
	const hasDigit = ({ text }: { text: string }) => /\d/.test(text);
	const message = ({ text }: { text: string }) =>
		`A number is typed into the text: "${text.trim().slice(0, 60)}".`;
	return entries.flatMap((entry) => [
		...entry.fields.prose
			.filter(hasDigit)
			.map((prose) => fieldProblem(entry, prose.path, message(prose), digitRemedy)),
		...(entry.body?.prose ?? [])
			.filter(hasDigit)
			.map((prose) => bodyProblem(entry, prose.line, message(prose), digitRemedy)),
	]);
}

/** Components that no page can show, and headings that belong to the page itself. */
export const findWrongBodyParts = (entries: readonly GateEntry[]): Problem[] =>
	entries.flatMap((entry) => [
		...(entry.body?.components ?? [])
			.filter(({ name }) => !(name in referenceComponents))
			.map(({ name, line }) =>
				bodyProblem(
					entry,
					line,
					`There is no component <${name}>.`,
					`Use ${Object.keys(referenceComponents).join(' or ')}, or correct the spelling.`,
				),
			),
		...(entry.body?.headings ?? [])
			.filter(({ depth }) => depth === 1)
			.map(({ text, line }) =>
				bodyProblem(
					entry,
					line,
					`The heading "# ${text}" is of the first level, which is the title's.`,
					'Begin headings in the text with ##.',
				),
			),
	]);

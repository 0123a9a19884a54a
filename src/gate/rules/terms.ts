import { entriesOf, fieldProblem, type GateEntry } from '../gate-entry.ts';
import type { Problem } from '../problem.ts';
import { formsPattern } from '../../model/kinds/terms/forms.ts';

/** Terms whose forms stand in no text, so that no tooltip ever leads to them. */
export function findUnusedTerms(entries: readonly GateEntry[]): Problem[] {
	const text = entries
		.filter((entry) => entry.kind !== 'terms')
		.flatMap((entry) => [
			JSON.stringify(entry.data),
			...(entry.body?.prose ?? []).map((prose) => prose.text),
		])
		.join('\n');
	return entriesOf(entries, 'terms')
		.filter((entry) => !formsPattern(entry.data.forms).test(text))
		.map((entry) =>
			fieldProblem(
				entry,
				['forms'],
				'No text on the site uses any of these forms.',
				'Add the form that the texts use, or delete the term.',
			),
		);
}

/** Word forms that two terms share, so that a tooltip could not know which one is meant. */
export function findSharedForms(entries: readonly GateEntry[]): Problem[] {
	const owners = new Map<string, string>();
	return entriesOf(entries, 'terms').flatMap((entry) =>
		entry.data.forms.flatMap((form, index) => {
			const key = form.toLocaleLowerCase('da');
			const owner = owners.get(key);
			owners.set(key, owner ?? entry.file);
			if (!owner || owner === entry.file) return [];
			return fieldProblem(
				entry,
				['forms', index],
				`The form "${form}" belongs to ${owner} already.`,
				'Keep the form with one of the two terms.',
			);
		}),
	);
}

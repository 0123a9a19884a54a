import type { GateEntry } from './gate-entry.ts';
import type { Entry, Library } from '../model/library.ts';
import { plainText } from '../model/resolve-references.ts';

/** The valid entries as the library that pages are made from. */
export function libraryOf(entries: readonly GateEntry[]): Library {
	const ofKind = <Data>(kind: keyof Library) =>
		entries
			.filter((entry) => entry.kind === kind)
			.map(({ id, data, body }): Entry<Data> => ({ id, data: data as Data, body: body?.source }));
	return {
		reports: ofKind('reports'),
		organisations: ofKind('organisations'),
		cases: ofKind('cases'),
		recommendations: ofKind('recommendations'),
		questions: ofKind('questions'),
		themes: ofKind('themes'),
		terms: ofKind('terms'),
		facts: ofKind('facts'),
		findings: ofKind('findings'),
		corrections: ofKind('corrections'),
	};
}

/**
 * Shows texts as readers will meet them; undefined where a number in the text does not exist,
 * which other rules tell.
 */
export function plainTextIn(entries: readonly GateEntry[]): (text: string) => string | undefined {
	const library = libraryOf(entries);
	return (text) => {
		try {
			return plainText(text, library);
		} catch {
			return undefined;
		}
	};
}

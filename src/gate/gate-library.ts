import type { GateEntry } from './gate-entry.ts';
import { libraryOf, type Library } from '../model/library.ts';
import { plainText } from '../model/resolve-references.ts';

/** The valid entries as the library that pages are made from. */
export const gateLibrary = (entries: readonly GateEntry[]): Library =>
	libraryOf(
		Object.groupBy(
			entries.map((entry) => ({ ...entry, body: entry.body?.source })),
			({ kind }) => kind,
		),
	);

/**
 * Shows texts as readers will meet them; undefined where a number in the text does not exist,
 * which other rules tell.
 */
export function plainTextIn(entries: readonly GateEntry[]): (text: string) => string | undefined {
	const library = gateLibrary(entries);
	return (text) => {
		try {
			return plainText(text, library);
		} catch {
			return undefined;
		}
	};
}

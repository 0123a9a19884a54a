import { fileURLToPath } from 'node:url';
import { readContent } from '../../src/gate/read-content.ts';
import { continuumCorrection } from '../../src/model/continuum-correction.ts';
import type { Library } from '../../src/model/library.ts';

const { library } = readContent(fileURLToPath(new URL('../gate/sound/', import.meta.url)));

/** A whole library with one entry of each kind, and the note that places cases on the continuum. */
export const soundLibrary: Library = {
	...library,
	corrections: library.corrections.flatMap((entry) => [
		entry,
		{ id: continuumCorrection, data: { ...entry.data, number: 2 } },
	]),
};

/** A library in which the only entry of a kind has other fields or another body. */
export function withEntry<K extends keyof Library>(
	kind: K,
	change: { data?: Partial<Library[K][number]['data']>; body?: string },
): Library {
	const entries = soundLibrary[kind].map((entry) => ({
		...entry,
		...change,
		data: { ...entry.data, ...change.data },
	}));
	return { ...soundLibrary, [kind]: entries };
}

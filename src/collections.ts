import { getCollection, getEntry, render } from 'astro:content';
import { kindNames, type BodyKind } from './model/every-kind.ts';
import type { FactLookup } from './model/kinds/facts/measure.ts';
import { entryOf, libraryOf, type Library } from './model/library.ts';

async function load(): Promise<Library> {
	const collections = kindNames.map(async (kind) => [kind, await getCollection(kind)] as const);
	return libraryOf(Object.fromEntries(await Promise.all(collections)));
}

let cached: Promise<Library> | undefined;

/** All content. Read once per build; the dev server reads it anew for every page. */
export const getLibrary = (): Promise<Library> =>
	import.meta.env.DEV ? load() : (cached ??= load());

/** Finds facts in a library, for the functions that format numbers. */
export const factLookup =
	(library: Library): FactLookup =>
	(id) =>
		entryOf(library, 'facts', id).data;

/** The body of an MDX entry, ready to place, with its headings. */
export async function renderBody(kind: BodyKind, id: string) {
	const entry = await getEntry(kind, id);
	if (!entry) throw new Error(`There is no entry "${id}" in ${kind}.`);
	return render(entry);
}

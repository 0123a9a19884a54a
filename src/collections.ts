import { getCollection, getEntry, render } from 'astro:content';
import { entryOf, inReadingOrder, type Library } from './model/library.ts';
import type { FactLookup } from './model/measure.ts';

async function load(): Promise<Library> {
	const [
		reports,
		organisations,
		cases,
		recommendations,
		questions,
		themes,
		terms,
		facts,
		findings,
		corrections,
	] = await Promise.all([
		getCollection('reports'),
		getCollection('organisations'),
		getCollection('cases'),
		getCollection('recommendations'),
		getCollection('questions'),
		getCollection('themes'),
		getCollection('terms'),
		getCollection('facts'),
		getCollection('findings'),
		getCollection('corrections'),
	]);
	return inReadingOrder({
		reports,
		organisations,
		cases,
		recommendations,
		questions,
		themes,
		terms,
		facts,
		findings,
		corrections,
	});
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

/** Kinds whose entries have a body of their own. */
export type ProseKind = 'cases' | 'findings' | 'recommendations' | 'questions' | 'themes';

/** The body of an MDX entry, ready to place, with its headings. */
export async function renderBody(kind: ProseKind, id: string) {
	const entry = await getEntry(kind, id);
	if (!entry) throw new Error(`There is no entry "${id}" in ${kind}.`);
	return render(entry);
}

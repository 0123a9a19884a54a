import { gunzipSync } from 'node:zlib';
import { pageInfo, type Fragment } from '../model/pages.ts';
import { searchFiles, type SearchWords } from '../model/search-data.ts';
import { countWords, makeVocabulary } from '../model/vocabulary.ts';

/** A file of the built site, by its path from the root. */
export interface BuiltFile {
	path: string;
	content: Uint8Array;
}

const fragmentFile = /^fragment\/(.+)\.pf_fragment$/;
const signature = 'pagefind_dcd';
/** Pagefind's own interfaces, for which the site has a dialog and a page of its own. */
const unusedFiles = /^pagefind-(?:component-ui|modular-ui|ui|highlight|worker)\.|^wasm\.unknown\./;

/** What Pagefind loads one after the other before its first search. */
const neededFiles = /^(?:pagefind-entry\.json|wasm\..*|.*\.pf_meta)$/;

/** What Pagefind read out of a page (its own format, version 1.5). */
function readFragment({ path, content }: BuiltFile): { id: string; fragment: Fragment }[] {
	const id = fragmentFile.exec(path)?.[1];
	if (!id) return [];
	const text = gunzipSync(content).toString('utf8');
	if (!text.startsWith(signature))
		throw new Error(`${path} is not a Pagefind fragment as version 1.5 writes it.`);
	return [{ id, fragment: JSON.parse(text.slice(signature.length)) as Fragment }];
}

const jsonFile = (path: string, data: unknown): BuiltFile => ({
	path,
	content: Buffer.from(JSON.stringify(data)),
});

/**
 * The files that the search loads: what Pagefind made, the words of the site, and its pages.
 * @param made What Pagefind made, by paths in its own folder.
 * @param names The names of each glossary entry.
 */
export function makeSearchFiles(made: readonly BuiltFile[], names: string[][]): BuiltFile[] {
	const files = made.filter(({ path }) => !unusedFiles.test(path));
	const fragments = files
		.flatMap(readFragment)
		.sort((a, b) => (a.fragment.url < b.fragment.url ? -1 : 1));
	const counts = countWords(fragments.map(({ fragment }) => fragment.content));
	const words: SearchWords = {
		...makeVocabulary(counts, names),
		needed: files
			.map(({ path }) => path)
			.filter((path) => neededFiles.test(path))
			.sort(),
	};
	return [
		jsonFile(searchFiles.words, words),
		jsonFile(
			searchFiles.pages,
			fragments.map(({ id, fragment }) => pageInfo(id, fragment)),
		),
		...files.map(({ path, content }) => ({ path: `${searchFiles.pagefind}${path}`, content })),
	];
}

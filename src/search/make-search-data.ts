import { gunzipSync, gzipSync } from 'node:zlib';
import { pageInfo, storedPage, type Fragment } from './pages.ts';
import { searchFiles, type SearchData } from './search-data.ts';
import { countWords, makeVocabulary, shardWords } from './vocabulary.ts';

/** A file of the built site, by its path from the root. */
export interface BuiltFile {
	path: string;
	content: Uint8Array;
}

/** Up to this size, compressed, a site's texts are cheaper to fetch than Pagefind and a part of its index. */
export const wholeUpToBytes = 150_000;

const fragmentFile = /^fragment\/(.+)\.pf_fragment$/;
const signature = 'pagefind_dcd';
/** Pagefind's own interfaces; the site has a search dialog of its own. */
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

const fragmentsIn = (files: readonly BuiltFile[]) =>
	files.flatMap(readFragment).sort((a, b) => (a.fragment.url < b.fragment.url ? -1 : 1));

/** All pages with their texts, of what Pagefind indexed. */
export const wholeSearchData = (files: readonly BuiltFile[], names: string[][]) => ({
	kind: 'whole' as const,
	names,
	pages: fragmentsIn(files).map(({ id, fragment }) => storedPage(id, fragment)),
});

/**
 * The files that the search loads, made of what Pagefind indexed.
 * @param files What Pagefind made, by paths in its own folder.
 * @param names The names of each glossary entry.
 * @param wholeUpTo Bytes, compressed, up to which the texts travel whole.
 */
export function makeSearchFiles(
	files: readonly BuiltFile[],
	names: string[][],
	wholeUpTo = wholeUpToBytes,
): BuiltFile[] {
	const whole = jsonFile(searchFiles.data, wholeSearchData(files, names));
	if (gzipSync(whole.content).length <= wholeUpTo) return [whole];

	const fragments = fragmentsIn(files);
	const counts = countWords(fragments.map(({ fragment }) => fragment.content));
	const { words } = makeVocabulary(counts, names);
	const shards = [...shardWords(words)].sort(([a], [b]) => (a < b ? -1 : 1));
	const data: SearchData = {
		kind: 'sharded',
		names,
		shards: shards.map(([name]) => name),
		needed: files
			.map(({ path }) => path)
			.filter((path) => neededFiles.test(path) && !unusedFiles.test(path))
			.sort(),
	};
	return [
		jsonFile(searchFiles.data, data),
		jsonFile(
			searchFiles.pages,
			fragments.map(({ id, fragment }) => pageInfo(id, fragment)),
		),
		...shards.map(([name, some]) => jsonFile(searchFiles.words(name), some)),
		...files
			.filter(({ path }) => !unusedFiles.test(path))
			.map(({ path, content }) => ({ path: `${searchFiles.pagefind}/${path}`, content })),
	];
}

import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeSearchFiles } from '../../src/search/make-search-data.ts';
import type { SearchData } from '../../src/search/search-data.ts';
import { shardOf, shardsNear, shardsOf, shardWords } from '../../src/search/vocabulary.ts';

const fragment = (url: string, content: string) => ({
	path: `fragment/da_${url.length}.pf_fragment`,
	content: gzipSync(
		`pagefind_dcd${JSON.stringify({ url, content, meta: { title: url }, anchors: [] })}`,
	),
});
const files = [
	fragment('/bb/', 'Udbudsregler og regler'),
	fragment('/a/', 'Økonomi'),
	{ path: 'pagefind.js', content: Buffer.from('') },
	{ path: 'pagefind-ui.js', content: Buffer.from('') },
	{ path: 'wasm.da.pagefind', content: Buffer.from('') },
];
const read = (made: ReturnType<typeof makeSearchFiles>, path: string) =>
	JSON.parse(
		Buffer.from(made.find((file) => file.path === path)?.content ?? '').toString(),
	) as unknown;

describe('makeSearchFiles', () => {
	it('lets a small site travel whole, in one file, its pages in the order of their addresses', () => {
		const made = makeSearchFiles(files, [['SØV', 'social virksomhed']]);
		expect(made.map(({ path }) => path)).toEqual(['data.json']);
		const data = read(made, 'data.json') as Extract<SearchData, { kind: 'whole' }>;
		expect(data.pages.map(({ url }) => url)).toEqual(['/a/', '/bb/']);
		expect(data.names).toEqual([['SØV', 'social virksomhed']]);
	});

	it('splits a large site into words, pages and the index that is used', () => {
		const made = makeSearchFiles(files, [], 0);
		const paths = made.map(({ path }) => path);
		expect(paths).toContain('pagefind/pagefind.js');
		expect(paths).not.toContain('pagefind/pagefind-ui.js');
		expect(read(made, 'sider.json')).toHaveLength(2);
		expect(read(made, 'ord/ud.json')).toEqual(['udbudsregler']);
		const data = read(made, 'data.json') as Extract<SearchData, { kind: 'sharded' }>;
		expect(data.needed).toEqual(['wasm.da.pagefind']);
		expect(data.shards).toContain('ud');
	});

	it('stops at a file that is not in the format it knows', () => {
		const odd = { path: 'fragment/da_1.pf_fragment', content: gzipSync('other') };
		expect(() => makeSearchFiles([odd], [])).toThrow('fragment/da_1.pf_fragment');
	});
});

describe('shards of words', () => {
	const shards = shardWords([
		'udbudsregler',
		'regler',
		'økonomi',
		'indsats',
		'beskæftigelsesindsats',
	]);
	const words = (names: readonly string[]) => names.flatMap((name) => shards.get(name) ?? []);

	it.each([
		['the word itself', 'regler', 'regler'],
		['a compound that ends with it', 'regler', 'udbudsregler'],
		['a compound with a linking s', 'indsats', 'beskæftigelsesindsats'],
		['a keyboard with two letters', 'oekonomi', 'økonomi'],
		['a keyboard with one letter', 'okonomi', 'økonomi'],
	])('hold %s', (_, typed, expected) => {
		expect(words(shardsOf(typed))).toContain(expected);
	});

	it('help with typing errors and unknown compounds', () => {
		expect(shardsNear('rgler', [...shards.keys()])).toContain('re');
		expect(shardsNear('byregler', [...shards.keys()])).toContain('re');
	});

	it('have names that are safe as file names', () => {
		expect(['æ', 'я', 'a/b', '7'].map(shardOf)).toEqual(['ae', '__', 'a_', '7_']);
	});
});

import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeSearchFiles } from '../../src/features/search/build/make-search-data.ts';
import type { SearchWords } from '../../src/features/search/model/search-data.ts';

const fragment = (url: string, content: string) => ({
	path: `fragment/da_${url.length}.pf_fragment`,
	content: gzipSync(
		`pagefind_dcd${JSON.stringify({ url, content, meta: { title: url, category: 'Case', tema: 'Pris|Nærhed' }, anchors: [] })}`,
	),
});
const files = [
	fragment('/bb/', 'Udbudsregler og regler'),
	fragment('/a/', 'Økonomi og regler'),
	{ path: 'pagefind.js', content: Buffer.from('') },
	{ path: 'pagefind-ui.js', content: Buffer.from('') },
	{ path: 'pagefind-entry.json', content: Buffer.from('') },
	{ path: 'wasm.da.pagefind', content: Buffer.from('') },
	{ path: 'wasm.unknown.pagefind', content: Buffer.from('') },
];
const made = makeSearchFiles(files, [['SØV', 'social virksomhed']]);
const read = (path: string) =>
	JSON.parse(
		Buffer.from(made.find((file) => file.path === path)?.content ?? '').toString(),
	) as unknown;

describe('makeSearchFiles', () => {
	it('gives the words of the site and its glossary, the most frequent first', () => {
		const { words, synonyms } = read('/soeg/ord.json') as SearchWords;
		expect(words).toEqual([
			'og',
			'regler',
			'social',
			'søv',
			'udbudsregler',
			'virksomhed',
			'økonomi',
		]);
		expect(synonyms).toEqual([['søv', 'social virksomhed']]);
	});

	it('lists every page with what it can be narrowed by, in the order of addresses', () => {
		expect(read('/soeg/sider.json')).toEqual([
			expect.objectContaining({
				url: '/a/',
				filters: { slags: ['Case'], tema: ['Pris', 'Nærhed'] },
			}),
			expect.objectContaining({ url: '/bb/' }),
		]);
	});

	it("keeps Pagefind's index as it is, without the interfaces that are not used", () => {
		expect(made.map(({ path }) => path).filter((path) => path.startsWith('/pagefind/'))).toEqual([
			'/pagefind/fragment/da_4.pf_fragment',
			'/pagefind/fragment/da_3.pf_fragment',
			'/pagefind/pagefind.js',
			'/pagefind/pagefind-entry.json',
			'/pagefind/wasm.da.pagefind',
		]);
	});

	it('names the files that every search needs', () => {
		expect((read('/soeg/ord.json') as SearchWords).needed).toEqual([
			'pagefind-entry.json',
			'wasm.da.pagefind',
		]);
	});

	it('stops at a file that is not in the format it knows', () => {
		const odd = { path: 'fragment/da_1.pf_fragment', content: gzipSync('other') };
		expect(() => makeSearchFiles([odd], [])).toThrow('fragment/da_1.pf_fragment');
	});
});

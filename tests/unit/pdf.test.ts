import { describe, expect, it } from 'vitest';
import { readingMinutes } from '../../src/frame/build/reading-time.ts';
import { compose } from '../../src/features/pdf/build/compose.ts';
import { parsePage, writeTree } from '../../src/shared/build/finished-pages.ts';
import type { Library } from '../../src/model/library.ts';
import { smallLibrary } from './small-library.ts';
import { tellSizes } from '../../src/features/pdf/face.ts';
import { pdfDocuments } from '../../src/features/pdf/model/documents.ts';

const page = (path: string, title: string, main: string, style = '') => ({
	path,
	title,
	tree: parsePage(`<!doctype html><html><head><link rel="stylesheet" href="/a.css">${style}</head><body>
<header>Menu</header><main>${main}</main></body></html>`),
});
const pages = [
	page(
		'/cases/',
		'Cases',
		`<h1 id="_top">Cases</h1><a href="/om/#navn">Om</a><a href="#_top">Op</a>
<a href="/data/tal.csv">Tal</a><a href="https://example.org/">Ude</a><nav>Sti</nav>
<button>Tryk</button><theme-select>Farve</theme-select><p hidden>Skjult</p><p data-pdf="a.pdf">Hent</p>`,
	),
	page('/om/', 'Om', '<h1 id="_top">Om</h1><h2 id="navn">Navn</h2><p aria-labelledby="navn">…</p>'),
];
const plain = { title: 'Bog', hasContents: false };

describe('compose', () => {
	const html = compose(pages, plain);

	it('puts the main parts of all pages into one, in their looks and language', () => {
		expect(html).toContain('<html lang="da">');
		expect(html).toContain('<title>Bog</title>');
		expect(html).toContain('<link rel="stylesheet" href="/a.css">');
		expect(html).toMatch(/Cases[\s\S]*Navn/);
	});

	it('takes along what styles only some of its pages, each once', () => {
		const html = compose(
			[...pages, page('/ord/', 'Ord', '<h1>Ord</h1>', '<style>b{}</style>')],
			plain,
		);
		expect(html.match(/<style>|\/a\.css/g)).toEqual(['/a.css', '<style>']);
	});

	it('leaves out what paper has no use for', () => {
		for (const gone of ['Menu', 'Sti', 'Tryk', 'Farve', 'Skjult', 'Hent'])
			expect(html).not.toContain(gone);
	});

	it('lets links lead inside the document, and keeps ids of different pages apart', () => {
		expect(html).toContain('<a href="#side-2-navn">Om</a>');
		expect(html).toContain('<a href="#side-1-_top">Op</a>');
		expect(html).toContain('id="side-2-navn"');
		expect(html).toContain('aria-labelledby="side-2-navn"');
	});

	it('lets others lead to the published site, or nowhere where it has no address', () => {
		expect(html).toContain('<a>Tal</a>');
		expect(html).toContain('<a href="https://example.org/">');
		const published = compose(pages, { ...plain, site: 'https://samspil.example' });
		expect(published).toContain('<a href="https://samspil.example/data/tal.csv">Tal</a>');
	});

	it('lists the pages with their numbers', () => {
		const numbers = new Map([
			['/cases/', 3],
			['/om/', 17],
		]);
		const listed = compose(pages, { title: 'Bog', hasContents: true, numbers });
		expect(listed).toContain('<a href="#side-2">Om</a><span>17</span>');
	});

	it('stops at a page without a main part, and at a document without pages', () => {
		expect(() => compose([{ path: '/x/', title: 'X', tree: parsePage('<p></p>') }], plain)).toThrow(
			'/x/',
		);
		expect(() => compose([], plain)).toThrow('Bog');
	});
});

/** A library of one case and three questions, of which the first report raises the last two. */
const evidence = (report: string) => [{ report, section: 's' }];
const library = {
	...smallLibrary,
	cases: [{ id: 'a-b', data: { evidence: evidence('r') } }],
	questions: [
		{ id: 'x', data: { evidence: evidence('q') } },
		{ id: 'z', data: { evidence: [...evidence('r'), ...evidence('q')] } },
		{ id: 'y', data: { evidence: evidence('r') } },
	],
} as unknown as Library;

describe('links to PDFs', () => {
	const linking = () => parsePage('<p data-pdf="a.pdf" data-pdf-size=""></p>');

	it('say how large the file is', () => {
		const tree = linking();
		expect(tellSizes(tree, new Map([['a.pdf', 1_450_000]]))).toBe(true);
		expect(writeTree(tree)).toContain('data-pdf-size="1,5 MB"');
		expect(tellSizes(parsePage('<p>Uden</p>'), new Map())).toBe(false);
	});

	it('stop the build where the file is not printed', () => {
		expect(() => tellSizes(linking(), new Map())).toThrow('a.pdf, which is not printed');
	});
});

describe('pdfDocuments', () => {
	const titles = new Map(
		[
			'/',
			'/nyt/',
			'/soeg/',
			'/404.html',
			'/om/',
			'/undersoegelse/',
			'/undersoegelse/fund-10/',
			'/undersoegelse/fund-2/',
		]
			.concat(['/cases/', '/cases/a-b/', '/cases/a-b/ark/', '/debat/'])
			.concat(['/debat/x/', '/debat/y/', '/debat/z/'])
			.map((path) => [path, `Titel ${path}`] as const),
	);
	const documents = pdfDocuments(titles, library);
	const named = (file: string) => documents.find((document) => document.file === file);

	it('makes a book of every page but sheets and what only a screen shows, pages without a place of their own last', () => {
		expect(named('samspil.pdf')?.pages).toEqual([
			'/',
			'/cases/',
			'/cases/a-b/',
			'/undersoegelse/',
			'/undersoegelse/fund-2/',
			'/undersoegelse/fund-10/',
			'/debat/',
			'/om/',
			'/nyt/',
		]);
	});

	it('makes a pack of the sheets, report by report, and one PDF for each case', () => {
		expect(named('debatark.pdf')?.pages).toEqual(['/debat/z/', '/debat/y/', '/debat/x/']);
		expect(named('a-b.pdf')).toMatchObject({ pages: ['/cases/a-b/ark/'], hasContents: false });
	});
});

it('reading time is whole minutes, at least one', () => {
	expect(readingMinutes('ord '.repeat(1000))).toBe(5);
	expect(readingMinutes('ord')).toBe(1);
});

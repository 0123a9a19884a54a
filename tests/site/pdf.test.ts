import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { openPdf } from '../../src/features/pdf/build/read.ts';
import { once } from '../../src/shared/browser/once.ts';
import { dist, pages } from '../../support/built-site.ts';

const folder = join(dist, 'pdf');
const files = readdirSync(folder).sort();

/** Opened once each: reading the book takes seconds. */
const documents = new Map(
	files.map((file) => [file, once(() => openPdf(readFileSync(join(folder, file))))]),
);

function open(file: string): Promise<PDFDocumentProxy> {
	const document = documents.get(file);
	if (!document) throw new Error(`There is no ${file}.`);
	return document.get();
}

async function textOf(document: PDFDocumentProxy, number: number): Promise<string> {
	const page = await document.getPage(number);
	const { items } = await page.getTextContent();
	return items
		.map((item) => ('str' in item ? item.str : ''))
		.join(' ')
		.replace(/\s+/g, ' ');
}

async function textsOf(document: PDFDocumentProxy): Promise<string[]> {
	const numbers = Array.from({ length: document.numPages }, (_, at) => at + 1);
	return Promise.all(numbers.map((number) => textOf(document, number)));
}

/** Names of the fonts that a page uses and that the file does not hold. */
async function missingFonts(document: PDFDocumentProxy, number: number): Promise<string[]> {
	const page = await document.getPage(number);
	const { fnArray, argsArray } = await page.getOperatorList();
	const names = fnArray.flatMap((operator, at) =>
		operator === OPS.setFont ? [(argsArray as [string][])[at]?.[0] ?? ''] : [],
	);
	return [...new Set(names)].filter(
		(name) => (page.commonObjs.get(name) as { missingFile?: boolean }).missingFile,
	);
}

describe.each(files)('%s', (file) => {
	it('is tagged, in Danish, with a title and an outline', async () => {
		const document = await open(file);
		const { info } = (await document.getMetadata()) as {
			info: { Title?: string; Language?: string };
		};
		expect(info.Title).toMatch(/^Samspil/);
		expect(info.Language).toBe('da');
		// A Map at run time, whatever its type says.
		const marks = (await document.getMarkInfo()) as unknown as Map<string, boolean>;
		expect(marks.get('Marked')).toBe(true);
		expect((await document.getOutline()).length).toBeGreaterThan(0);
	});

	it('has text on every page, and carries its typefaces', async () => {
		const document = await open(file);
		for (const [order, text] of (await textsOf(document)).entries()) {
			// The foot alone is the name of the site and a page number.
			expect(text.length, `page ${order + 1}`).toBeGreaterThan(60);
			expect(await missingFonts(document, order + 1), `page ${order + 1}`).toEqual([]);
		}
	});
});

describe('the meeting pack', () => {
	it('holds every sheet, in the order of their numbers', async () => {
		const document = await open('debatark.pdf');
		const sheets = pages.filter(({ address }) => /^\/debat\/[^/]+\/$/.test(address));
		const numbers = (await textsOf(document)).flatMap((text) =>
			[...text.matchAll(/Debatark (\d+) ·/g)].map(([, number]) => Number(number)),
		);
		// A number that was taken away is never given again.
		expect(numbers).toHaveLength(sheets.length);
		expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
	});
});

describe('the book', () => {
	it('gives in its contents the page on which each part begins', async () => {
		const document = await open('samspil.pdf');
		const texts = await textsOf(document);
		const contents = texts.slice(0, 3).join(' ');
		for (const title of ['Ordliste', 'Redaktionens noter', 'Om Samspil']) {
			const number = Number(new RegExp(`${title} (\\d+)`).exec(contents)?.[1]);
			expect(texts[number - 1], title).toContain(title);
		}
	});

	it('leads inside itself, not to addresses that no paper knows', async () => {
		const document = await open('samspil.pdf');
		const numbers = Array.from({ length: document.numPages }, (_, at) => at + 1);
		const links = (
			await Promise.all(
				numbers.map(async (number) => (await document.getPage(number)).getAnnotations()),
			)
		).flat() as { url?: string; dest?: unknown }[];
		expect(links.filter(({ dest }) => dest).length).toBeGreaterThan(0);
		expect(links.filter(({ url }) => url?.includes('samspil.invalid'))).toEqual([]);
	});
});

it('a case’s sheet is one page', async () => {
	const sheets = pages
		.map(({ address }) => /^\/cases\/([^/]+)\/ark\/$/.exec(address)?.[1])
		.filter((name) => name !== undefined);
	expect(sheets.length).toBeGreaterThan(0);
	for (const name of sheets) expect((await open(`${name}.pdf`)).numPages, name).toBe(1);
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { FinishedPage } from '../../../shared/build/finished-pages.ts';
import { findBrowser } from '../../../shared/build/find-browser.ts';
import { pdfFolder, type PdfDocument } from '../model/documents.ts';
import { anchorOf, compose, type PageNumbers, type SitePage } from './compose.ts';
import { pagesOfPlaces } from './read.ts';

const origin = 'http://samspil.invalid';
const source = `${origin}/pdf-source/`;

/** A built site to print from. */
export interface PrintedSite {
	/** Folder of its files. */
	dist: string;
	pages: readonly FinishedPage[];
	/** Titles of its pages, by their paths. */
	titles: ReadonlyMap<string, string>;
	/** Address of the published site; without one, links that lead out of a document lead nowhere. */
	address: string | undefined;
}

/** The time of printing, which would make every PDF another one. */
const withoutTime = (pdf: Buffer): Buffer =>
	Buffer.from(
		pdf.toString('latin1').replace(/(\/(?:Creation|Mod)Date \(D:)\d{14}/g, '$120200101000000'),
		'latin1',
	);

async function print(page: Page, html: string, dist: string): Promise<Buffer> {
	await page.unrouteAll();
	await page.route(`${origin}/**`, (route) => {
		const url = route.request().url();
		return url === source
			? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
			: route.fulfill({ path: join(dist, new URL(url).pathname) });
	});
	await page.goto(source, { waitUntil: 'load' });
	return withoutTime(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }));
}

/** @throws Where the site has no such page. */
function pageAt(path: string, { pages, titles }: PrintedSite): SitePage {
	const page = pages.find((one) => one.path === path);
	if (!page) throw new Error(`A document asks for ${path}, which the site does not have.`);
	return { path, tree: page.tree, title: titles.get(path) ?? path };
}

/** Prints twice where there are contents: their numbers are known only from the first print. */
async function printDocument(
	page: Page,
	{ title, pages: paths, hasContents }: PdfDocument,
	site: PrintedSite,
): Promise<Buffer> {
	const pages = paths.map((path) => pageAt(path, site));
	const composed = (numbers?: PageNumbers) =>
		compose(pages, { title, hasContents, numbers, site: site.address });
	const first = await print(page, composed(), site.dist);
	if (!hasContents) return first;
	const places = await pagesOfPlaces(
		first,
		pages.map((_, order) => anchorOf(order)),
	);
	const numbers = new Map(
		pages.map(({ path }, order) => [path, places.get(anchorOf(order)) ?? 0] as const),
	);
	return print(page, composed(numbers), site.dist);
}

/**
 * Prints documents with the browser that the tests use, into the built site.
 * @returns Bytes of each, by the name of its file.
 * @throws Where there is no browser.
 */
export async function printDocuments(
	documents: readonly PdfDocument[],
	site: PrintedSite,
): Promise<Map<string, number>> {
	const browser = await chromium.launch(await findBrowser());
	const page = await browser.newPage();
	const sizes = new Map<string, number>();
	mkdirSync(join(site.dist, pdfFolder), { recursive: true });
	for (const document of documents) {
		const pdf = await printDocument(page, document, site);
		writeFileSync(join(site.dist, pdfFolder, document.file), pdf);
		sizes.set(document.file, pdf.length);
	}
	await browser.close();
	return sizes;
}

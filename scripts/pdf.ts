/**
 * Prints the site's PDFs with the browser that the tests use, and offers them on the built site.
 *
 *   npm run pdf    builds the site first; writes dist/pdf/ and packs the folder anew
 *
 * SITE_URL=https://… makes links that lead out of a document lead to the published site.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { addresses, caseSheetAddress } from '../src/model/addresses.ts';
import { builtPages, type BuiltPage } from '../src/shared/build/built-files.ts';
import { unpackedParts } from '../src/config/unpacked.ts';
import { writeServiceWorker } from '../src/features/offline/build/service-worker.ts';
import { writeOfflineFolder } from '../src/features/unpacked/build/offline-folder.ts';
import { offerPdfs } from '../src/features/pdf/build/offer-pdfs.ts';
import { formatSize } from '../src/shared/text/format-size.ts';
import { anchorOf, compose, titleOf, type PageNumbers } from '../src/features/pdf/build/compose.ts';
import { pdfDocuments, pdfFolder, type PdfDocument } from '../src/features/pdf/model/documents.ts';
import { pagesOfPlaces } from '../src/features/pdf/build/read.ts';
import { findBrowser } from '../support/find-browser.ts';

const [dist = 'dist'] = process.argv.slice(2);
const origin = 'http://samspil.invalid';
const source = `${origin}/pdf-source/`;

/** The time of printing, which would make every PDF another one. */
const withoutTime = (pdf: Buffer): Buffer =>
	Buffer.from(
		pdf.toString('latin1').replace(/(\/(?:Creation|Mod)Date \(D:)\d{14}/g, '$120200101000000'),
		'latin1',
	);

async function print(page: Page, html: string): Promise<Buffer> {
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

/** Prints twice where there are contents: their numbers are known only from the first print. */
async function printDocument(
	page: Page,
	{ title, pages: paths, hasContents }: PdfDocument,
	all: readonly BuiltPage[],
): Promise<Buffer> {
	const pages = paths.flatMap((path) => all.find((one) => one.path === path) ?? []);
	const site = process.env['SITE_URL'];
	const composed = (numbers?: PageNumbers) => compose(pages, { title, hasContents, numbers, site });
	const first = await print(page, composed());
	if (!hasContents) return first;
	const places = await pagesOfPlaces(
		first,
		pages.map((_, order) => anchorOf(order)),
	);
	const numbers = new Map(
		pages.map(({ path }, order) => [path, places.get(anchorOf(order)) ?? 0] as const),
	);
	return print(page, composed(numbers));
}

/** The debate sheets, as the list of questions has them. */
function sheetPaths(all: readonly BuiltPage[]): string[] {
	const list = all.find(({ path }) => path === addresses.questions)?.html ?? '';
	const links = [...list.matchAll(/href="([^"#]+)"/g)].map(([, path = '']) => path);
	return [...new Set(links)].filter(
		(path) => path.startsWith(addresses.questions) && path !== addresses.questions,
	);
}

/** Ids of the cases that have a sheet. */
const casesWithSheet = (all: readonly BuiltPage[]): string[] =>
	all.flatMap(({ path }) => {
		const [id = ''] = path.slice(addresses.cases.length).split('/');
		return path === caseSheetAddress(id) ? [id] : [];
	});

const all = builtPages(dist).filter(({ file }) => file.endsWith('index.html'));
const browser = await chromium.launch(await findBrowser());
const page = await browser.newPage();
mkdirSync(join(dist, pdfFolder), { recursive: true });
const documents = pdfDocuments(
	new Map(all.map((one) => [one.path, titleOf(one)])),
	sheetPaths(all),
	casesWithSheet(all),
);
for (const document of documents) {
	const pdf = await printDocument(page, document, all);
	writeFileSync(join(dist, pdfFolder, document.file), pdf);
	console.log(`${pdfFolder}/${document.file}: ${formatSize(pdf.length)}`);
}
await browser.close();
offerPdfs(dist);
// They are part of the site that is packed and stored.
await writeOfflineFolder(dist, unpackedParts);
await writeServiceWorker(dist);

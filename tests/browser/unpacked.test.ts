import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { once } from '../../src/shared/browser/once.ts';
import { caseAddress, themeAddress } from '../../src/model/addresses.ts';
import { addresses, keptPage } from '../../support/browser-pages.ts';
import { example, library } from '../../support/content.ts';

const theme = keptPage(themeAddress(example(library.themes).id));
const term = example(library.terms);

/** Where a reader may well unpack it. */
const place = join(
	process.cwd(),
	'test-results',
	`USB-stik æøå & 100 % ${process.env['TEST_PARALLEL_INDEX'] ?? '0'}`,
);
const root = join(place, 'samspil');
const addressOf = (file: string) => pathToFileURL(join(root, file)).href;
const pages = () =>
	readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

/** A process unpacks it once; the hook runs before each test, since any process may run any. */
const unpacked = once(() => {
	rmSync(place, { recursive: true, force: true });
	for (const [path, content] of Object.entries(
		unzipSync(readFileSync('dist/samspil-offline.zip')),
	)) {
		const file = join(place, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
	return Promise.resolve();
});
test.beforeAll(() => unpacked.get());

/** Everything that goes wrong on a page, and every request that leaves the folder. */
function watch(page: Page): string[] {
	const wrong: string[] = [];
	page.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(pathToFileURL(root).href) && !url.startsWith('data:'))
			wrong.push(`leaves the folder: ${url}`);
	});
	page.on('requestfailed', (request) => wrong.push(`failed: ${request.url()}`));
	page.on('pageerror', (error) => wrong.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') wrong.push(message.text());
	});
	return wrong;
}

async function hitsFor(page: Page, query: string): Promise<string[]> {
	const field = page.getByRole('searchbox', { name: 'Søg efter' });
	await field.fill(query);
	await expect(page.getByRole('dialog').getByRole('status')).toContainText(`»${query}«`);
	return page.locator('.search-hits a').allTextContents();
}

/** Every page but the one that only a server shows. */
const files = addresses
	.filter((address) => address.endsWith('/'))
	.map((address) => `${address}index.html`.slice(1));

for (const file of files) {
	test(`${file} opens from the folder, in its looks, and asks for nothing outside`, async ({
		page,
		context,
	}) => {
		await context.setOffline(true);
		const wrong = watch(page);
		await page.goto(addressOf(file));
		const head = page.getByRole('heading', { level: 1 });
		await expect(head).toBeVisible();
		await expect(head).toHaveCSS('font-family', /serif/);
		await expect(page.getByRole('button', { name: 'Søg' })).toBeVisible();
		expect(wrong).toEqual([]);
	});
}

test('the folder holds every page of the site', () => {
	expect(
		pages()
			.map((file) => file.replace(/\\/g, '/'))
			.toSorted(),
	).toEqual(files.toSorted());
});

test('every link of the folder leads to a file in it, and to a place that is there', () => {
	const inFolder = new Set(
		readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) =>
			file.replace(/\\/g, '/'),
		),
	);
	const html = new Map(pages().map((file) => [file, readFileSync(join(root, file), 'utf8')]));
	const fault = (file: string, address: string): string | undefined => {
		if (/^(?:https?|mailto):/.test(address)) return undefined;
		const [, path = '', anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(address) ?? [];
		const target = path ? relative(root, join(root, dirname(file), path)) : file;
		if (!inFolder.has(target)) return `${file}: there is no ${address}`;
		if (!anchor || html.get(target)?.includes(`id="${anchor}"`)) return undefined;
		return `${file}: there is no such place as ${address}`;
	};
	const faults = [...html].flatMap(([file, text]) =>
		[...text.matchAll(/\s(?:href|src)="([^"]*)"/g)].flatMap(
			([, address = '']) => fault(file, address) ?? [],
		),
	);
	expect(faults).toEqual([]);
});

test('menu, theme and tooltips work from the folder', async ({ page }) => {
	const wrong = watch(page);
	await page.goto(addressOf('index.html'));
	await page
		.getByRole('navigation', { name: 'Hovedmenu' })
		.getByRole('link', { name: 'Cases' })
		.click();
	await expect(page).toHaveURL(addressOf('cases/index.html'));
	await page.getByLabel('Lyst eller mørkt').selectOption('dark');
	await expect(page.locator('html')).toHaveAttribute('data-chosen-theme', 'dark');
	await page.goto(addressOf('ordliste/index.html'));
	await expect(page.locator('html')).toHaveAttribute('data-chosen-theme', 'dark');
	expect(wrong).toEqual([]);
});

test('the search finds the same from the folder as online, for every query of the file', async ({
	page,
	context,
	baseURL,
}) => {
	const queries = JSON.parse(readFileSync('support/search/queries.json', 'utf8')) as {
		q: string;
	}[];
	test.setTimeout(queries.length * 2_000);
	const online = await context.newPage();
	await online.goto(baseURL ?? '');
	const wrong = watch(page);
	await page.goto(addressOf(`${caseAddress(example(library.cases).id).slice(1)}index.html`));
	for (const one of [page, online]) await one.getByRole('button', { name: 'Søg' }).click();
	for (const { q } of queries) {
		const [inFolder, onHost] = await Promise.all([page, online].map((one) => hitsFor(one, q)));
		expect(inFolder, q).toEqual(onHost);
	}
	expect(wrong).toEqual([]);
});

test('a hit leads to its section, and the results page keeps its filters', async ({ page }) => {
	await page.goto(addressOf('om/index.html'));
	await page.getByRole('button', { name: 'Søg' }).click();
	await hitsFor(page, term.data.term);
	await page.getByRole('link', { name: `Ordliste: ${term.data.term}` }).click();
	await expect(page).toHaveURL(`${addressOf('ordliste/index.html')}#${term.id}`);
	await page.getByRole('button', { name: 'Søg' }).click();
	await hitsFor(page, 'partnerskab');
	await page.getByRole('link', { name: 'Alle resultater, med filtre' }).click();
	await page.getByLabel('Type').selectOption('Case');
	await expect(page).toHaveURL(`${addressOf('soeg/index.html')}?q=partnerskab&slags=Case`);
	await page.reload();
	await expect(page.getByLabel('Type')).toHaveValue('Case');
	await expect(page.locator('.page-hits > li').first()).toContainText('Case');
});

test('the reader’s binder works from the unpacked one, from keeping to taking it along', async ({
	page,
}) => {
	const wrong = watch(page);
	await page.goto(addressOf(`${theme.address.slice(1)}index.html`));
	await page.keyboard.press('m');
	await expect(page.locator('[data-binder-count]')).toHaveText('1');
	await page.goto(addressOf('ordliste/index.html'));
	await page
		.locator('.keepable')
		.filter({ has: page.locator(`[id="${term.id}"]`) })
		.getByRole('button')
		.click();
	await page.getByRole('link', { name: 'Åbn min mappe' }).click();
	await expect(page).toHaveURL(addressOf('mappe/index.html'));
	const places = page.locator('.kept-place');
	await expect(places.getByRole('heading')).toHaveText([theme.title, term.data.term]);
	await expect(places.first()).toContainText(theme.gist);
	await page.getByLabel(`Min note: ${term.data.term}`).fill('Uden net');
	await expect(page.getByText('Alt er gemt i denne browser.')).toBeVisible();
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Hent til Word' }).click();
	const document = readFileSync(await (await waiting).path(), 'utf8');
	expect(document).toContain('Uden net');
	expect(document).not.toContain('file:');
	await expect(page.getByRole('button', { name: 'Lav et link' })).toBeHidden();
	await expect(page.getByText('Et link kan kun laves')).toBeVisible();
	await page.reload();
	await expect(page.getByLabel(`Min note: ${term.data.term}`)).toHaveValue('Uden net');
	await places.nth(1).getByRole('link', { name: term.data.term, exact: true }).click();
	await expect(page).toHaveURL(`${addressOf('ordliste/index.html')}#${term.id}`);
	expect(wrong).toEqual([]);
});

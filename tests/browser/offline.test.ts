import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { writeSearchIndex } from '../../src/features/search/build/search-index.ts';
import { writeServiceWorker } from '../../src/features/offline/build/service-worker.ts';
import { sizeFile } from '../../src/features/offline/model/edition.ts';
import { addresses, themeAddress } from '../../src/model/addresses.ts';
import { once } from '../../src/shared/browser/once.ts';
import { keptPage } from '../../support/browser-pages.ts';
import { example, library } from '../../support/content.ts';
import { serveFolder } from '../../support/serve-folder.ts';

test.use({ serviceWorkers: 'allow' });

const theme = keptPage(themeAddress(example(library.themes).id));

const dist = 'dist';
/** A folder for each process that runs tests. */
const folderFor = (name: string) =>
	join(process.cwd(), 'test-results', `${name}-${process.env['TEST_PARALLEL_INDEX'] ?? '0'}`);
const newer = folderFor('newer-version');
const marker = 'Den nye udgave';
/** What only an online reader has a use for: the worker, and how much storing takes. */
const notStored = ['sw.js', sizeFile.slice(1)];

/**
 * A version of the site in which every page and the search's index are others.
 * A process makes it once, however many of its tests ask.
 */
const newerVersion = once(async () => {
	rmSync(newer, { recursive: true, force: true });
	cpSync(dist, newer, { recursive: true });
	for (const file of filesIn(newer).filter((path) => path.endsWith('.html'))) {
		const html = readFileSync(join(newer, file), 'utf8')
			.replace('<title>', `<title>${marker}: `)
			.replace('</main>', `<p>${marker}</p></main>`);
		writeFileSync(join(newer, file), html);
	}
	rmSync(join(newer, 'pagefind'), { recursive: true });
	await writeSearchIndex(newer, library);
	await writeServiceWorker(newer);
});

const filesIn = (folder: string) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => statSync(join(folder, path)).isFile())
		.map((path) => path.split(sep).join('/'));

const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

let server: Awaited<ReturnType<typeof serveFolder>>;

test.beforeEach(async () => {
	server = await serveFolder(dist);
});
test.afterEach(() => {
	server.close();
});

const state = (page: Page) => page.locator('offline-status');
const notice = (page: Page) => page.locator('.site-notice');
const notTaken = 'En nyere version kunne ikke gemmes.';
const stored = /Gemt til brug uden net den .*, \d+,\d MB\./;

async function storeSite(page: Page) {
	await page.goto(server.url);
	await expect(state(page)).toContainText(stored);
}

/** Lets the browser look for a newer version, as it does by itself from time to time. */
const lookForUpdate = (page: Page) =>
	page.evaluate(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		await registration?.update().catch(() => undefined);
	});

async function search(page: Page, query: string) {
	await page.getByRole('button', { name: 'Søg' }).click();
	await page.getByRole('searchbox', { name: 'Søg efter' }).fill(query);
	await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
}

test('after one visit the whole site is there with the network off', async ({ page }) => {
	const pages = filesIn(dist).filter((file) => file.endsWith('index.html'));
	test.setTimeout(pages.length * 2_000);
	await page.goto(server.url);
	await expect(state(page)).toContainText(/Gemmer til brug uden net: \d+ af \d+\./);
	await expect(state(page)).toContainText(stored);
	server.close();

	const failed: string[] = [];
	page.on('requestfailed', (request) => {
		// A page that is left stops what it was fetching.
		if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url());
	});
	page.on('pageerror', (error) => failed.push(error.message));
	for (const file of pages) {
		const response = await page.goto(`${server.url}${addressOf(file)}`);
		expect(response?.status(), file).toBe(200);
		expect(await page.content(), file).toContain('</main>');
	}
	expect(failed).toEqual([]);

	const files = filesIn(dist).filter(
		(file) => !file.endsWith('.html') && !notStored.includes(file),
	);
	const missing = await page.evaluate(async (addresses) => {
		const answers = await Promise.all(
			addresses.map(async (address) => (await fetch(address).catch(() => undefined))?.ok),
		);
		return addresses.filter((_, order) => !answers[order]);
	}, files.map(addressOf));
	expect(missing).toEqual([]);

	const unknown = await page.goto(`${server.url}/findes-ikke/`);
	expect(unknown?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('findes ikke');
});

test('the reader’s binder works with the network off, from keeping to taking it along', async ({
	page,
	context,
}) => {
	await storeSite(page);
	server.close();
	await context.setOffline(true);
	await page.goto(`${server.url}${theme.address}`);
	await page.keyboard.press('m');
	await page.getByRole('link', { name: 'Åbn min mappe' }).click();
	await expect(page.locator('.kept-place')).toContainText(theme.gist);
	await page.getByLabel(`Min note: ${theme.title}`).fill('Skrevet i toget');
	await expect(page.getByText('Alt er gemt i denne browser.')).toBeVisible();
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Hent til Word' }).click();
	expect(readFileSync(await (await waiting).path(), 'utf8')).toContain('Skrevet i toget');
	await page.reload();
	await expect(page.getByLabel(`Min note: ${theme.title}`)).toHaveValue('Skrevet i toget');
});

test('the search and its filters work with the network off, also on the first page', async ({
	page,
	context,
}) => {
	await storeSite(page);
	server.close();
	await context.setOffline(true);
	await expect(notice(page)).toContainText('Du er offline');
	await search(page, 'frokost');
	await page.goto(`${server.url}/soeg/?q=partnerskab&slags=Case`);
	await expect(page.locator('.page-hits > li').first()).toBeVisible();
	await page.goto(`${server.url}/cases`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText(
		keptPage(addresses.cases).title,
	);
	await context.setOffline(false);
	await expect(notice(page)).toBeHidden();
});

test('nothing is stored unasked on a connection that saves data', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
	});
	await page.goto(server.url);
	const button = page.getByRole('button', { name: /Gem til brug uden net/ });
	await expect(button).toBeVisible();
	await expect(button).toHaveAttribute('data-site-size', /^[1-9]\d*,\d MB$/);
	expect(await page.evaluate(() => caches.keys())).toEqual([]);
	await button.click();
	await expect(state(page)).toContainText(stored);
});

test('the reader can remove what is stored, and it stays removed', async ({ page }) => {
	await storeSite(page);
	await page.getByRole('button', { name: 'Fjern den gemte udgave' }).click();
	await expect(state(page)).toContainText('Samspil er ikke gemt på denne enhed.');
	expect(await page.evaluate(() => caches.keys())).toEqual([]);
	await page.reload();
	await expect(state(page)).toContainText('Samspil er ikke gemt');
	expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test.describe('a newer version', () => {
	test.beforeEach(() => newerVersion.get());

	test('arrives whole, and waits until the reader loads the page again', async ({ page }) => {
		await storeSite(page);
		server.show(newer);
		await lookForUpdate(page);
		await expect(notice(page)).toContainText('Der er en ny version af Samspil.');
		await page.goto(`${server.url}/om/`);
		expect(await page.title()).not.toContain(marker);
		await notice(page).getByRole('button', { name: 'Genindlæs' }).click();
		await expect(page).toHaveTitle(new RegExp(marker));
		server.close();
		await page.goto(`${server.url}/cases/`);
		expect(await page.title()).toContain(marker);
	});

	test('leaves a second tab working on its own version until it is loaded again', async ({
		page,
		context,
	}) => {
		await storeSite(page);
		const other = await context.newPage();
		await other.goto(`${server.url}/debat/`);
		server.show(newer);
		await lookForUpdate(page);
		await notice(page).getByRole('button', { name: 'Genindlæs' }).click();
		await expect(page).toHaveTitle(new RegExp(marker));
		expect(await other.title()).not.toContain(marker);
		server.close();
		await search(other, 'frokost');
		await other.getByRole('button', { name: 'Luk' }).click();
		await expect(notice(other)).toContainText('Der er en ny version af Samspil.');
		await notice(other).getByRole('button', { name: 'Genindlæs' }).click();
		await expect(other).toHaveTitle(new RegExp(marker));
	});

	for (const [problem, spoil] of [
		['a file that answers 404', () => server.answer('/ordliste/', 404)],
		['a file that answers 500', () => server.answer('/ordliste/', 500)],
	] as const) {
		test(`with ${problem} is not taken, and the stored one goes on working`, async ({ page }) => {
			await storeSite(page);
			server.show(newer);
			spoil();
			await lookForUpdate(page);
			await expect(state(page)).toContainText(notTaken);
			await expectOldVersion(page);
			server.answer('/ordliste/', 200);
			await lookForUpdate(page);
			await expect(notice(page)).toContainText('Der er en ny version af Samspil.');
		});
	}

	test('that is only half on the server is not taken', async ({ page }) => {
		const half = folderFor('half-version');
		rmSync(half, { recursive: true, force: true });
		cpSync(newer, half, { recursive: true });
		cpSync(join(dist, 'ordliste'), join(half, 'ordliste'), { recursive: true });
		await storeSite(page);
		server.show(half);
		await lookForUpdate(page);
		await expect(state(page)).toContainText(notTaken);
		await expectOldVersion(page);
	});

	test('whose worker is stopped half-way leaves the stored one working', async ({
		page,
		context,
	}) => {
		await storeSite(page);
		server.show(newer);
		server.hold('/ordliste/');
		await page.evaluate(() => {
			void navigator.serviceWorker.getRegistration().then((found) => found?.update());
		});
		await expect(state(page)).toContainText('Gemmer til brug uden net');
		const client = await context.newCDPSession(page);
		await client.send('ServiceWorker.enable');
		await client.send('ServiceWorker.stopAllWorkers');
		server.letGo();
		await expectOldVersion(page);
		await lookForUpdate(page);
		await expect(notice(page)).toContainText('Der er en ny version af Samspil.');
	});
});

test('a full disk is said, the site goes on working, and is stored once there is room', async ({
	page,
	context,
}) => {
	const client = await context.newCDPSession(page);
	await client.send('Storage.overrideQuotaForOrigin', { origin: server.url, quotaSize: 100_000 });
	await page.goto(server.url);
	await expect(state(page)).toContainText('kunne ikke gemmes');
	await page.getByRole('link', { name: 'Ordliste' }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ordliste');
	await client.send('Storage.overrideQuotaForOrigin', { origin: server.url });
	await expect(state(page)).toContainText(stored);
});

/** The stored version answers, with and without network, and no newer one is offered. */
async function expectOldVersion(page: Page) {
	await page.goto(`${server.url}/cases/`);
	expect(await page.title()).not.toContain(marker);
	await page.goto(`${server.url}/ordliste/`);
	expect(await page.title()).not.toContain(marker);
	await expect(notice(page)).toBeHidden();
}

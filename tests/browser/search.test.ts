import { expect, test, type Page } from '@playwright/test';

const cases = {
	logimatic: '/cases/logimatic-special-minds/',
	babyDan: '/cases/baby-dan-incita/',
	peugeot: '/cases/peugeot-viby-huset-venture/',
	hobbii: '/cases/hobbii-glad-mad/',
};

/** Queries by name, task and place, with the case that must be among the first three hits. */
const queries: [query: string, address: string][] = [
	['logimatic', cases.logimatic],
	['special minds', cases.logimatic],
	['test af software', cases.logimatic],
	['værløse', cases.logimatic],
	['baby dan', cases.babyDan],
	['incita', cases.babyDan],
	['montage', cases.babyDan],
	['silkeborg', cases.babyDan],
	['peugeot', cases.peugeot],
	['huset venture', cases.peugeot],
	['bilfolie', cases.peugeot],
	['viby', cases.peugeot],
	['hobbii', cases.hobbii],
	['glad mad', cases.hobbii],
	['frokost', cases.hobbii],
	['rødovre', cases.hobbii],
];

const field = (page: Page) => page.getByRole('searchbox', { name: 'Søg efter' });
const hits = (page: Page) => page.getByRole('dialog').getByRole('listitem');

async function searchFor(page: Page, query: string) {
	await field(page).fill(query);
	await expect(page.getByRole('dialog').getByRole('status')).toContainText(`»${query}«`);
}

test('finds each case by name, task and place', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Søg' }).click();
	for (const [query, address] of queries) {
		await searchFor(page, query);
		const links = await hits(page)
			.getByRole('link')
			.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
		expect(links.slice(0, 3), query).toContain(address);
	}
});

test('a hit names its category, marks the word and leads to the section', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Søg' }).click();
	await searchFor(page, 'fleksjob');
	const hit = hits(page).filter({ has: page.getByRole('link', { name: /^Baby Dan og Incita/ }) });
	await expect(hit).toContainText('Case · Cabi 2019 · Pris og leverance');
	await expect(hit.locator('mark').first()).toHaveText(/fleksjob/);
	const term = hits(page).filter({ has: page.getByRole('link', { name: 'Ordliste: Fleksjob' }) });
	await expect(term).toContainText('Begreb');
	await term.getByRole('link').click();
	await expect(page).toHaveURL('/ordliste/#fleksjob');
});

test('understands other keyboards, compounds, synonyms and typing errors', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Søg' }).click();
	for (const [query, title] of [
		['indkob', /indkøb|købe/i],
		['frokost ordning', /Hobbii/],
		['soev', /SØV|Socialøkonomisk/],
		['autister', /Logimatic|Autismeprofil/],
		['forvridning', /[Kk]onkurrence/],
		['hvor mange kommuner svarede', /metode/],
	] as const) {
		await searchFor(page, query);
		await expect(hits(page).getByRole('link', { name: title }).first(), query).toBeVisible();
	}
	await searchFor(page, 'peugot');
	await expect(page.getByRole('dialog').getByRole('status')).toContainText('Mente du »peugeot«?');
	await expect(hits(page).first()).toContainText('Peugeot Viby');
});

test('names the word it does not know and searches for the rest', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Søg' }).click();
	await searchFor(page, 'dinosaur frokost');
	await expect(page.getByRole('dialog').getByRole('status')).toContainText(
		'Ingen resultater for hele »dinosaur frokost«. »dinosaur« står ikke på Samspil.',
	);
	await expect(hits(page).first()).toContainText('Hobbii');
});

test('offers words that are like an unknown one', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Søg' }).click();
	await searchFor(page, 'kommonaliteter');
	await expect(hits(page)).toHaveCount(0);
	const near = page.getByRole('dialog').locator('.search-near button').first();
	const word = await near.textContent();
	await near.click();
	await expect(field(page)).toHaveValue(word ?? '');
	await expect(hits(page).first()).toBeVisible();
});

test('says so when no page answers', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Søg' }).click();
	await searchFor(page, 'qqxzw');
	await expect(page.getByRole('dialog').getByRole('status')).toContainText(
		'»qqxzw« står ikke på Samspil.',
	);
	await expect(hits(page)).toHaveCount(0);
	await page.getByRole('dialog').getByRole('link', { name: 'ordlisten' }).click();
	await expect(page).toHaveURL('/ordliste/');
});

test('fetches nothing before the reader turns to the search', async ({ page }) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
	const ofSearch = () => fetched.filter((path) => /^\/(?:pagefind|soeg)\//.test(path));
	await page.goto('/', { waitUntil: 'networkidle' });
	expect(ofSearch()).toEqual([]);
	const loaded = page.waitForResponse('**/pagefind/pagefind-entry.json*');
	await page.getByRole('button', { name: 'Søg' }).hover();
	await loaded;
	expect(ofSearch()).not.toEqual([]);
});

for (const keys of ['Control+k', '/']) {
	test(`opens with ${keys}, runs by keyboard and gives the focus back`, async ({ page }) => {
		await page.goto('/cases/');
		await page.keyboard.press(keys);
		await expect(field(page)).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
		await page.keyboard.press(keys);
		await searchFor(page, 'hobbii');
		await expect(hits(page).first()).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/hobbii-glad-mad/);
	});
}

test('opens again at once, while the closed dialog still has the focus', async ({ page }) => {
	await page.goto('/');
	await page.keyboard.press('/');
	await expect(field(page)).toBeFocused();
	const isOpen = await page.getByRole('dialog').evaluate((dialog: HTMLDialogElement) => {
		dialog.close();
		const key = new KeyboardEvent('keydown', { key: '/', bubbles: true });
		dialog.querySelector('input')?.dispatchEvent(key);
		return dialog.open;
	});
	expect(isOpen).toBe(true);
});

for (const files of [
	'soeg/ord.json',
	'pagefind/pagefind.js*',
	'pagefind/pagefind-entry.json*',
	'pagefind/*.pf_meta',
	'pagefind/wasm.*',
	'pagefind/index/*',
	'pagefind/fragment/*',
]) {
	test(`says so when ${files} cannot be fetched, and works again afterwards`, async ({ page }) => {
		await page.route(`**/${files}`, (route) => route.abort());
		await page.goto('/');
		await page.getByRole('button', { name: 'Søg' }).click();
		await field(page).fill('hobbii');
		await expect(page.getByRole('dialog').getByRole('status')).toContainText('kunne ikke hentes');
		await page.unroute(`**/${files}`);
		await field(page).fill('hobbi');
		await expect(
			page
				.getByRole('dialog')
				.getByRole('link', { name: /^Hobbii/ })
				.first(),
		).toBeVisible();
	});
}

test.describe('the search page', () => {
	const pageHits = (page: Page) => page.locator('.page-hits > li');
	const status = (page: Page) => page.locator('.page-status');

	test('a search whose script does not come is said too', async ({ page, context }) => {
		await page.goto('/om/');
		await context.setOffline(true);
		await page.keyboard.press('/');
		await expect(page.getByRole('dialog').getByRole('status')).toHaveText(
			'Søgningen kunne ikke hentes. Genindlæs siden.',
		);
	});

	test('is reached from the dialog with the query, and keeps its state in the address', async ({
		page,
	}) => {
		await page.goto('/');
		await page.getByRole('button', { name: 'Søg' }).click();
		await searchFor(page, 'pris');
		await page.getByRole('link', { name: 'Alle resultater, med filtre' }).click();
		await expect(page).toHaveURL('/soeg/?q=pris');
		await expect(status(page)).toContainText('»pris«');
		const all = await pageHits(page).count();
		await page.getByLabel('Type').selectOption('Fund');
		await expect(page).toHaveURL('/soeg/?q=pris&slags=Fund');
		const found = pageHits(page);
		await expect(found.first()).toContainText('Fund');
		expect(await found.count()).toBeLessThan(all);
		await page.goBack();
		await expect(pageHits(page)).toHaveCount(all);
	});

	test('shows a sent address as it was', async ({ page }) => {
		await page.goto('/soeg/?q=partnerskab&slags=Case&tema=Formalisering');
		await expect(page.getByLabel('Type')).toHaveValue('Case');
		await expect(pageHits(page)).toHaveCount(1);
		await expect(pageHits(page)).toContainText('Peugeot Viby');
	});

	test('narrows to sheets, and to advice, which stands on a page together, one by one', async ({
		page,
	}) => {
		await page.goto('/soeg/?q=pris&slags=Spørgsmål&organisation=Kommune');
		await expect(pageHits(page)).toHaveCount(0);
		await page.getByLabel('Organisation').selectOption('');
		await expect(pageHits(page).first()).toContainText('Spørgsmål');
		await page.getByLabel('Type').selectOption('Anbefaling');
		await page.getByLabel('Målgruppe').selectOption('SØV’er');
		await expect(pageHits(page).first()).toContainText('Anbefalinger: ');
	});

	test('lists without a query what a filter leaves, with counts', async ({ page }) => {
		await page.goto('/cases/');
		const cases = await page.locator('.case-card').count();
		await page.goto('/soeg/');
		await page.getByLabel('Type').focus();
		const option = page.getByLabel('Type').locator('option', { hasText: `Case (${cases})` });
		await expect(option).toHaveCount(1);
		await page.getByLabel('Type').selectOption('Case');
		await expect(pageHits(page)).toHaveCount(cases);
		await page.getByLabel('Tema').selectOption('Branchens vilkår');
		await expect.poll(() => pageHits(page).count()).toBeLessThan(cases);
		await page.getByLabel('Tema').selectOption('');
		await expect(pageHits(page)).toHaveCount(cases);
	});

	test('without JavaScript offers the themes, the glossary and the pages instead', async ({
		browser,
		baseURL,
	}) => {
		const context = await browser.newContext({
			javaScriptEnabled: false,
			...(baseURL ? { baseURL } : {}),
		});
		const page = await context.newPage();
		await page.goto('/soeg/');
		await expect(page.getByRole('searchbox')).toHaveCount(0);
		await page.getByRole('main').getByRole('link', { name: 'Fleksjob' }).click();
		await expect(page).toHaveURL('/ordliste/#fleksjob');
		await context.close();
	});
});

import { expect, test, type Page } from '@playwright/test';
import { caseAddress, termAddress } from '../../src/model/addresses.ts';
import { entryOf } from '../../src/model/library.ts';
import { example, library, shown } from '../../support/content.ts';

const found = example(library.cases);
const address = caseAddress(found.id);
const keyword = example(found.data.keywords);
const term = example(library.terms);

/** What a case is searched by: the names of the two, their places, and everyday words for its task. */
function queriesFor({ data }: typeof found): string[] {
	const two = [data.smv, data.soev].map((id) => entryOf(library, 'organisations', id).data);
	return [
		...two.map(({ name }) => name),
		...(two[0]?.places.slice(0, 1) ?? []),
		...data.keywords.slice(0, 2),
	];
}

const field = (page: Page) => page.getByRole('searchbox', { name: 'Søg efter' });
const hits = (page: Page) => page.getByRole('dialog').getByRole('listitem');

async function searchFor(page: Page, query: string) {
	await field(page).fill(query);
	await expect(page.getByRole('dialog').getByRole('status')).toContainText(`»${query}«`);
}

test('finds each case by names, place and task', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Søg' }).click();
	for (const entry of library.cases) {
		for (const query of queriesFor(entry)) {
			await searchFor(page, query);
			const links = await hits(page)
				.getByRole('link')
				.evaluateAll((all) =>
					all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
				);
			expect(links.slice(0, 3), query).toContain(caseAddress(entry.id));
		}
	}
});

test('a hit names its category, marks the word and leads to the section', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Søg' }).click();
	await searchFor(page, keyword);
	const hit = hits(page).filter({ has: page.getByRole('link', { name: shown(found.data.title) }) });
	const report = entryOf(library, 'reports', found.data.evidence[0]?.report ?? '').data;
	const theme = entryOf(library, 'themes', found.data.themes[0] ?? '').data;
	await expect(hit.first()).toContainText(`Case · ${report.name} · ${theme.title}`);
	await expect(hit.locator('mark').first()).toHaveText(new RegExp(keyword, 'i'));
	await searchFor(page, term.data.term);
	const entry = hits(page).filter({
		has: page.getByRole('link', { name: `Ordliste: ${term.data.term}` }),
	});
	await expect(entry).toContainText('Begreb');
	await entry.getByRole('link').click();
	await expect(page).toHaveURL(termAddress(term.id));
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
	await searchFor(page, `dinosaur ${keyword}`);
	await expect(page.getByRole('dialog').getByRole('status')).toContainText(
		`Ingen resultater for hele »dinosaur ${keyword}«. »dinosaur« står ikke på Samspil.`,
	);
	await expect(
		hits(page)
			.getByRole('link', { name: shown(found.data.title) })
			.first(),
	).toBeVisible();
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
		await searchFor(page, shown(found.data.title));
		const first = await hits(page).first().getByRole('link').getAttribute('href');
		expect(first).toContain(address);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(first ?? '');
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
		await field(page).fill(keyword);
		await expect(page.getByRole('dialog').getByRole('status')).toContainText('kunne ikke hentes');
		await page.unroute(`**/${files}`);
		await field(page).fill(shown(found.data.title));
		await expect(
			hits(page)
				.getByRole('link', { name: shown(found.data.title) })
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
		const theme = entryOf(library, 'themes', found.data.themes[0] ?? '').data.title;
		const query = new URLSearchParams({ q: keyword, slags: 'Case', tema: theme });
		await page.goto(`/soeg/?${query.toString()}`);
		await expect(page.getByRole('searchbox')).toHaveValue(keyword);
		await expect(page.getByLabel('Type')).toHaveValue('Case');
		await expect(page.getByLabel('Tema')).toHaveValue(theme);
		await expect(pageHits(page).filter({ hasText: shown(found.data.title) })).not.toHaveCount(0);
		await expect(pageHits(page).filter({ hasNotText: 'Case' })).toHaveCount(0);
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
		const some = example(library.themes, ({ id }) =>
			library.cases.some(({ data }) => !data.themes.includes(id)),
		);
		await page.goto('/cases/');
		const cases = await page.locator('.case-card').count();
		await page.goto('/soeg/');
		await page.getByLabel('Type').focus();
		const option = page.getByLabel('Type').locator('option', { hasText: `Case (${cases})` });
		await expect(option).toHaveCount(1);
		await page.getByLabel('Type').selectOption('Case');
		await expect(pageHits(page)).toHaveCount(cases);
		await page.getByLabel('Tema').selectOption(some.data.title);
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
		await page.getByRole('main').getByRole('link', { name: term.data.term, exact: true }).click();
		await expect(page).toHaveURL(termAddress(term.id));
		await context.close();
	});
});

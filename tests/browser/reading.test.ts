import { expect, test, type Page } from '@playwright/test';

const heading = (page: Page, name: string | RegExp) =>
	page.getByRole('heading', { level: 1, name });

const follow = async (page: Page, name: string | RegExp) => {
	await page.getByRole('main').getByRole('link', { name }).first().click();
};

/** Follows the first link of the page's main part to an address, whatever it is called. */
const followTo = async (page: Page, href: string) => {
	await page.locator(`main a[href="${href}"]`).first().click();
	await expect(page).toHaveURL(href);
};

test('a council member comes from the front page over the conclusion to a question and its source', async ({
	page,
}) => {
	await page.goto('/');
	await followTo(page, '/konklusion/');
	await page.goto('/');
	await followTo(page, '/debat/');
	await followTo(page, '/debat/oplagte-brancher/');
	await expect(page.getByRole('heading', { name: 'Det kan I gøre' })).toContainText(
		'vores forslag',
	);
	await expect(
		page.getByRole('link', { name: 'Hobbii og Glad Mad og Service' }).first(),
	).toBeVisible();
	await followTo(page, '/kilder/cabi-2019/#debat');
	await expect(page.locator(':target')).toBeInViewport();
});

test('an SMV owner comes from the front page over a case to advice and a question', async ({
	page,
}) => {
	await page.goto('/');
	await followTo(page, '/cases/');
	await followTo(page, '/cases/peugeot-viby-huset-venture/');
	await expect(heading(page, 'Peugeot Viby og Huset Venture')).toBeVisible();
	await followTo(page, '/anbefalinger/#smv-skriv-aftalen-ned');
	const advice = page.locator('.recommendation', {
		has: page.locator('#smv-skriv-aftalen-ned'),
	});
	await expect(advice.getByRole('heading', { name: /^Vi tilføjer/ })).toBeVisible();
	await advice.getByRole('checkbox').first().check();
	await advice.locator('a[href="/debat/realistisk-i-hverdagen/"]').click();
	await expect(page).toHaveURL('/debat/realistisk-i-hverdagen/');
});

test('a SØV leader comes from the front page to what customers value', async ({ page }) => {
	await page.goto('/');
	await followTo(page, '/temaer/professionalisme/');
	await followTo(page, '/anbefalinger/#soev-vaer-professionel');
	await expect(page.locator(':target')).toBeInViewport();
});

test('a figure leads to where it stands in the report, and to the note about it', async ({
	page,
}) => {
	await page.goto('/cases/logimatic-special-minds/');
	await follow(page, 'ca. 80 timer');
	await expect(page).toHaveURL('/kilder/cabi-2019/#fakta-logimatic-timer');
	const row = page.locator(':target');
	await expect(row).toBeInViewport();
	await expect(row).toContainText('Ikke oplyst');
	await expect(row).toContainText('rapporten skriver »cirka«');
	await page.goBack();
	await follow(page, 'Redaktionens note 5');
	await expect(page.locator(':target')).toContainText('80 timer');
});

test('a case tells about its break in time', async ({ page }) => {
	await page.goto('/cases/hobbii-glad-mad/');
	const pause = page.locator('.timeline li', { hasText: 'Pause' });
	await expect(pause).toContainText(/fire måneder/i);
});

test('a derived figure shows its sum', async ({ page }) => {
	await page.goto('/kilder/cabi-2019/#fakta-hobbii-andel-regnet');
	await expect(page.locator(':target')).toContainText('Regnet ud af os: ca. 70 af ca. 1.600.');
});

test('an unknown address says so in Danish and leads on', async ({ page }) => {
	await page.goto('/404.html');
	await expect(heading(page, 'Siden findes ikke')).toBeVisible();
	await follow(page, 'Ordliste');
	await expect(heading(page, 'Ordliste')).toBeVisible();
});

test.describe('a term', () => {
	test.beforeEach(async ({ page }) => {
		await page.goto('/cases/hobbii-glad-mad/');
	});

	test('shows its definition at the pointer and keeps it while the pointer is on it', async ({
		page,
	}) => {
		const tooltip = page.getByRole('tooltip');
		await page.locator('.term', { hasText: 'fleksjob' }).hover();
		await expect(tooltip).toContainText('arbejdsevne er varigt nedsat');
		await tooltip.hover();
		await expect(tooltip).toBeVisible();
		await page.mouse.move(0, 0);
		await expect(tooltip).toBeHidden();
	});

	test('shows its definition at focus, describes the link, and goes away with Escape', async ({
		page,
	}) => {
		const term = page.locator('.term', { hasText: 'fleksjob' });
		await term.focus();
		await expect(term).toHaveAccessibleDescription(/arbejdsevne er varigt nedsat/);
		await page.keyboard.press('Escape');
		await expect(page.getByRole('tooltip')).toBeHidden();
	});

	test('leads to the glossary', async ({ page }) => {
		await page.locator('.term', { hasText: 'fleksjob' }).click();
		await expect(page).toHaveURL('/ordliste/#fleksjob');
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every page of the path reads, and what needs a script is not offered', async ({ page }) => {
		await page.goto('/');
		await expect(page.getByRole('button')).toHaveCount(0);
		await expect(page.getByRole('combobox')).toHaveCount(0);
		await page.getByRole('navigation', { name: 'Hovedmenu' }).getByText('Cases').click();
		await follow(page, 'Logimatic og Special Minds');
		await expect(page.locator('.continuum svg').first()).toBeVisible();
		await followTo(page, '/anbefalinger/#soev-goer-vaerdien-synlig');
		await expect(heading(page, 'Anbefalinger til SMV’er og SØV’er')).toBeVisible();
	});

	for (const [scheme, lightness] of [
		['light', 'rgb(253, 252, 249)'],
		['dark', 'rgb(21, 25, 30)'],
	] as const) {
		test(`the page follows a ${scheme} system`, async ({ page }) => {
			await page.emulateMedia({ colorScheme: scheme });
			await page.goto('/');
			await expect(page.locator('body')).toHaveCSS('background-color', lightness);
		});
	}
});

test('the chosen theme stays from page to page', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('/');
	await page.getByLabel('Lyst eller mørkt').selectOption('Mørkt');
	await page.goto('/om/');
	await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(21, 25, 30)');
	await page.getByLabel('Lyst eller mørkt').selectOption('Auto');
	await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(253, 252, 249)');
});

test('paper gets the text without menus, in dark mode too', async ({ page }) => {
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await page.goto('/cases/baby-dan-incita/');
	await expect(page.getByRole('navigation', { name: 'Hovedmenu' })).toBeHidden();
	await expect(page.locator('.toc')).toBeHidden();
	await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
	await expect(page.locator('body')).toHaveCSS('color', 'rgb(28, 36, 45)');
	await expect(heading(page, 'Baby Dan og Incita')).toBeVisible();
});

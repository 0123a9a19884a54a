import { expect, test, type Page } from '@playwright/test';
import {
	caseAddress,
	correctionAddress,
	factAddress,
	recommendationAddress,
	sectionAddress,
	sheetAddress,
	termAddress,
	themeAddress,
} from '../../src/model/addresses.ts';
import {
	correctionsOfFact,
	entryOf,
	questionsOfRecommendation,
	recommendationsFor,
	recommendationsOfCase,
} from '../../src/model/library.ts';
import { example, library, shown } from '../../support/content.ts';

const oneCase = example(library.cases);
const caseTitle = shown(oneCase.data.title);

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
	const { id, data } = example(library.questions, (question) => question.data.cases.length > 0);
	await followTo(page, sheetAddress(id));
	await expect(page.getByRole('heading', { name: 'Det kan I gøre' })).toContainText(
		'vores forslag',
	);
	const { title } = entryOf(library, 'cases', data.cases[0]?.case ?? '').data;
	await expect(page.getByRole('link', { name: shown(title) }).first()).toBeVisible();
	await followTo(page, sectionAddress(example(data.evidence)));
	await expect(page.locator(':target')).toBeInViewport();
});

test('an SMV owner comes from the front page over a case to advice and a question', async ({
	page,
}) => {
	const paths = library.cases.flatMap((entry) =>
		recommendationsOfCase(library, entry.id)
			.map(({ recommendation }) => recommendation)
			.filter(({ data }) => data.audience === 'smv' && data.added.length > 0)
			.flatMap(({ id }) =>
				questionsOfRecommendation(library, id).map((question) => ({ entry, id, question })),
			),
	);
	const { entry, id, question } = example(paths);
	await page.goto('/');
	await followTo(page, '/cases/');
	await followTo(page, caseAddress(entry.id));
	await expect(heading(page, shown(entry.data.title))).toBeVisible();
	await followTo(page, recommendationAddress(id));
	const advice = page.locator('.recommendation', { has: page.locator(`[id="${id}"]`) });
	await expect(advice.getByRole('heading', { name: /^Vi tilføjer/ })).toBeVisible();
	await advice.getByRole('checkbox').first().check();
	await advice.locator(`a[href="${sheetAddress(question.id)}"]`).click();
	await expect(page).toHaveURL(sheetAddress(question.id));
});

test('a SØV leader comes from the front page to what customers value', async ({ page }) => {
	await page.goto('/');
	const offered = await page
		.locator('main a[href^="/temaer/"]')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
	const { theme, id } = example(
		recommendationsFor(library, 'soev').flatMap((advice) =>
			advice.data.themes.map((name) => ({ theme: themeAddress(name), id: advice.id })),
		),
		(path) => offered.includes(path.theme),
	);
	await followTo(page, theme);
	await followTo(page, recommendationAddress(id));
	await expect(page.locator(':target')).toBeInViewport();
});

test('a figure leads to where it stands in the report, and to the note about it', async ({
	page,
}) => {
	const { entry, fact, note } = example(
		library.cases.flatMap((one) =>
			one.data.volume
				.map((id) => entryOf(library, 'facts', id))
				.filter(({ data }) => data.measure.basis === 'approximate')
				.flatMap((number) =>
					correctionsOfFact(library, number.id).map((correction) => ({
						entry: one,
						fact: number,
						note: correction.data,
					})),
				),
		),
	);
	const address = factAddress(fact.id, fact.data.evidence);
	await page.goto(caseAddress(entry.id));
	await followTo(page, address);
	const row = page.locator(':target');
	await expect(row).toBeInViewport();
	await expect(row).toContainText(fact.data.label);
	await expect(row).toContainText('rapporten skriver »');
	await page.goBack();
	await follow(page, new RegExp(`^Redaktionens note ${note.number}$`));
	await expect(page).toHaveURL(correctionAddress(note.number));
	await expect(page.locator(':target')).toContainText(note.title);
});

test('a case tells about its break in time', async ({ page }) => {
	const steps = library.cases.flatMap(({ id, data }) =>
		data.timeline.map((step) => ({ address: caseAddress(id), ...step })),
	);
	const pause = example(steps, ({ state, when }) => state === 'break' && when !== undefined);
	await page.goto(pause.address);
	const step = page.locator('.timeline li', { hasText: 'Pause' });
	await expect(step).toContainText(shown(pause.text));
	await expect(step.locator('a.fact')).toHaveAttribute(
		'href',
		factAddress(pause.when ?? '', entryOf(library, 'facts', pause.when ?? '').data.evidence),
	);
});

test('a derived figure shows its sum', async ({ page }) => {
	const share = example(library.facts, ({ data }) => data.measure.basis === 'share');
	await page.goto(factAddress(share.id, share.data.evidence));
	await expect(page.locator(':target')).toContainText(/Regnet ud af os: .+ af .+\./);
});

test('an unknown address says so in Danish and leads on', async ({ page }) => {
	await page.goto('/404.html');
	await expect(heading(page, 'Siden findes ikke')).toBeVisible();
	await follow(page, 'Ordliste');
	await expect(heading(page, 'Ordliste')).toBeVisible();
});

test.describe('a term', () => {
	test.beforeEach(async ({ page }) => {
		await page.goto(caseAddress(oneCase.id));
	});

	/** The first term that the page explains, and its entry in the glossary. */
	async function firstTerm(page: Page) {
		const link = page.locator('main a.term').first();
		const href = await link.getAttribute('href');
		return { link, entry: example(library.terms, ({ id }) => termAddress(id) === href) };
	}

	test('shows its definition at the pointer and keeps it while the pointer is on it', async ({
		page,
	}) => {
		const tooltip = page.getByRole('tooltip');
		const { link, entry } = await firstTerm(page);
		await link.hover();
		await expect(tooltip).toContainText(shown(entry.data.definition));
		await tooltip.hover();
		await expect(tooltip).toBeVisible();
		await page.mouse.move(0, 0);
		await expect(tooltip).toBeHidden();
	});

	test('shows its definition at focus, describes the link, and goes away with Escape', async ({
		page,
	}) => {
		const { link, entry } = await firstTerm(page);
		await link.focus();
		await expect(link).toHaveAccessibleDescription(shown(entry.data.definition));
		await page.keyboard.press('Escape');
		await expect(page.getByRole('tooltip')).toBeHidden();
	});

	test('leads to the glossary', async ({ page }) => {
		const { link, entry } = await firstTerm(page);
		await link.click();
		await expect(page).toHaveURL(termAddress(entry.id));
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every page of the path reads, and what needs a script is not offered', async ({ page }) => {
		await page.goto('/');
		await expect(page.getByRole('button')).toHaveCount(0);
		await expect(page.getByRole('combobox')).toHaveCount(0);
		await page.getByRole('navigation', { name: 'Hovedmenu' }).getByText('Cases').click();
		const { id } = example(
			library.cases,
			(entry) => recommendationsOfCase(library, entry.id).length > 0,
		);
		await followTo(page, caseAddress(id));
		await expect(page.locator('.continuum svg').first()).toBeVisible();
		const { recommendation } = example(recommendationsOfCase(library, id));
		await followTo(page, recommendationAddress(recommendation.id));
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
	await page.goto(caseAddress(oneCase.id));
	await expect(page.getByRole('navigation', { name: 'Hovedmenu' })).toBeHidden();
	await expect(page.locator('.toc')).toBeHidden();
	await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
	await expect(page.locator('body')).toHaveCSS('color', 'rgb(28, 36, 45)');
	await expect(heading(page, caseTitle)).toBeVisible();
});

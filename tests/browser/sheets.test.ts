import { expect, test, type Page } from '@playwright/test';
import { sheetAddress } from '../../src/model/addresses.ts';
import { entryOf } from '../../src/model/library.ts';
import { example, library } from '../../support/content.ts';

/** Pages that a sheet takes on paper. */
async function paperPages(page: Page): Promise<number> {
	const pdf = await page.pdf({ preferCSSPageSize: true });
	return pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
}

const linksOn = (page: Page, name: RegExp | string) =>
	page
		.getByRole('main')
		.getByRole('link', { name })
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));

test('the briefing dates itself, and leads from each message to more of it', async ({ page }) => {
	await page.goto('/briefing/');
	const newest = library.reports
		.map(({ data }) => data)
		.toSorted((a, b) => (a.date < b.date ? 1 : -1));
	await expect(page.getByText(`Intet efter ${newest[0]?.published ?? ''} er med`)).toBeVisible();
	const messages = page.locator('.messages > li');
	expect(await messages.count()).toBeGreaterThan(0);
	for (const message of await messages.all())
		await expect(message.getByRole('link', { name: /^Læs mere/ })).toBeVisible();
	const { question } = example(library.reports.flatMap(({ data }) => data.briefing.questions));
	await page
		.locator(`main a[href="${sheetAddress(question)}"]`)
		.first()
		.click();
	await expect(page).toHaveURL(sheetAddress(question));
});

test('the briefing takes two pages of paper, with room to write', async ({ page }) => {
	await page.goto('/briefing/');
	expect(await paperPages(page)).toBe(2);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.writing-space')).toBeVisible();
});

test('every question has a sheet that takes one leaf of paper', async ({ page }) => {
	await page.goto('/debat/');
	const sheets = (await linksOn(page, /\?$/)).filter((url) => /\/debat\/[^/]+\/$/.test(url));
	expect(sheets).toHaveLength(await page.locator('.question').count());
	test.setTimeout(sheets.length * 10_000);
	for (const sheet of sheets) {
		await page.goto(sheet);
		expect(await paperPages(page), sheet).toBeLessThanOrEqual(2);
	}
});

test('every case has an inspiration sheet that takes one page of paper', async ({ page }) => {
	await page.goto('/briefing/');
	const sheets = await linksOn(page, 'Inspirationsark på én side');
	await page.goto('/cases/');
	expect(sheets).toHaveLength(await page.locator('.case-card').count());
	for (const sheet of sheets) {
		await page.goto(sheet);
		expect(await paperPages(page), sheet).toBe(1);
	}
});

test('paper has room for notes, and no menus', async ({ page }) => {
	const { id, data } = example(library.questions);
	const report = entryOf(library, 'reports', data.evidence[0]?.report ?? '').data;
	await page.goto(sheetAddress(id));
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.writing-space')).toBeVisible();
	await expect(page.getByRole('navigation')).toHaveCount(0);
	await expect(page.getByRole('button')).toHaveCount(0);
	await expect(page.getByRole('contentinfo')).toContainText(report.name);
});

test('the chair shows the sheets one by one on the whole screen, by keyboard', async ({ page }) => {
	await page.goto('/debat/');
	await page.getByRole('main').getByRole('link', { name: /\?$/ }).first().click();
	const first = await page.getByRole('heading', { level: 1 }).textContent();
	await page.getByRole('button', { name: 'Vis på hele skærmen' }).press('Enter');
	await expect(page.getByText('Skift ark med piletasterne')).toBeVisible();
	await expect(page.getByRole('navigation', { name: 'Hovedmenu' })).toBeHidden();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(first ?? '');
	expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
	await page.keyboard.press('ArrowLeft');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(first ?? '');
	await page.evaluate(() => document.exitFullscreen());
	await expect(page.getByRole('navigation', { name: 'Hovedmenu' })).toBeVisible();
});

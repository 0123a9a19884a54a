import { expect, test, type Page } from '@playwright/test';
import { caseAddress } from '../../src/model/addresses.ts';
import { barriers } from '../../support/barriers.ts';
import { addresses } from '../../support/browser-pages.ts';
import { example, library } from '../../support/content.ts';

const overflowOf = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const address of addresses) {
	test(`${address} has no barrier that axe finds, fits, and starts without errors`, async ({
		page,
	}) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		page.on('console', (message) => {
			if (message.type() === 'error') errors.push(message.text());
		});
		await page.emulateMedia({ colorScheme: 'light' });
		await page.setViewportSize({ width: 320, height: 800 });
		await page.goto(address);
		expect(await overflowOf(page)).toBe(0);
		for (const width of [320, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			await page.emulateMedia({ colorScheme: 'light' });
			expect(await barriers(page), `${width} px, light`).toEqual([]);
			await page.emulateMedia({ colorScheme: 'dark' });
			// In the other scheme, only colours can differ.
			expect(await barriers(page, ['color-contrast']), `${width} px, dark`).toEqual([]);
		}
		expect(errors).toEqual([]);
	});
}

test('a planted barrier is found, the second time too', async ({ page }) => {
	await page.setContent('<html lang="da"><title>T</title><main><h1>Titel</h1><img src="x"></main>');
	expect(await barriers(page)).toEqual(['image-alt: <img src="x">']);
	await page.addStyleTag({ content: 'h1 { color: #fff; background: #eee }' });
	expect(await barriers(page, ['color-contrast'])).toEqual(['color-contrast: <h1>Titel</h1>']);
});

test('text of double size stays readable without sideways scrolling', async ({ page }) => {
	await page.setViewportSize({ width: 640, height: 800 });
	await page.goto(caseAddress(example(library.cases).id));
	await page.addStyleTag({ content: 'html { font-size: 200% }' });
	expect(await overflowOf(page)).toBe(0);
});

test('the keyboard comes first to a link that skips the menu', async ({ page }) => {
	await page.goto('/cases/');
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'Gå til indhold' });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
});

test('shapes and lines stay visible in forced colours', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('/samarbejdsformer/');
	const circle = page.locator('.continuum circle').first();
	const [fill, paper] = await circle.evaluate((element) => [
		getComputedStyle(element).fill,
		getComputedStyle(document.body).backgroundColor,
	]);
	expect(fill).not.toBe(paper);
});

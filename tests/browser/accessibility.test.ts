import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { addresses } from '../../support/browser-pages.ts';

/** What axe finds on the page as it stands; in the other scheme, only colours can differ. */
async function barriers(page: Page, rules?: string[]): Promise<string[]> {
	const axe = new AxeBuilder({ page });
	const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

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
			expect(await barriers(page, ['color-contrast']), `${width} px, dark`).toEqual([]);
		}
		expect(errors).toEqual([]);
	});
}

test('text of double size stays readable without sideways scrolling', async ({ page }) => {
	await page.setViewportSize({ width: 640, height: 800 });
	await page.goto('/cases/baby-dan-incita/');
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

import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { addresses } from './pages.ts';

const widths = [320, 1280];
const schemes = ['light', 'dark'] as const;

for (const address of addresses) {
	for (const width of widths) {
		for (const colorScheme of schemes) {
			test(`${address} at ${width} px in ${colorScheme} has no barrier that axe finds`, async ({
				page,
			}) => {
				await page.emulateMedia({ colorScheme });
				await page.setViewportSize({ width, height: 800 });
				await page.goto(address);
				const { violations } = await new AxeBuilder({ page }).analyze();
				const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
				expect(found).toEqual([]);
			});
		}
	}

	test(`${address} fits a narrow screen and starts without errors`, async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		page.on('console', (message) => {
			if (message.type() === 'error') errors.push(message.text());
		});
		await page.setViewportSize({ width: 320, height: 800 });
		await page.goto(address);
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(overflow).toBe(0);
		expect(errors).toEqual([]);
	});
}

test('text of double size stays readable without sideways scrolling', async ({ page }) => {
	await page.setViewportSize({ width: 640, height: 800 });
	await page.goto('/cases/baby-dan-incita/');
	await page.addStyleTag({ content: 'html { font-size: 200% }' });
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
	);
	expect(overflow).toBe(0);
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

import { expect, test } from '@playwright/test';

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('the overview shows every statement by area and by distance', async ({ page }) => {
			await page.goto('/undersoegelse/');
			const rows = page.locator('.finding-row').filter({ visible: true });
			await expect(rows).toHaveCount(12);
			await expect(rows.first()).toContainText('Fund 0');
			await page.getByLabel('afstand').check();
			await expect(rows).toHaveCount(12);
			await expect(rows.first()).toContainText('48 procentpoint');
			await expect(page.getByRole('heading', { name: 'Størst afstand først' })).toBeVisible();
		});

		test('a finding says what was asked, answered, by whom and how sure it is', async ({
			page,
		}) => {
			await page.goto('/undersoegelse/');
			await page.locator('main a[href="/undersoegelse/fund-9/"]').first().click();
			await expect(page).toHaveURL('/undersoegelse/fund-9/');
			await expect(page.locator('.statement')).toContainText('ofte dyrere');
			const row = page.getByRole('row', { name: /Virksomheder/ });
			await expect(row).toContainText('15 %');
			await expect(row).toContainText('59 − 44 = 15, ± 1 procentpoint');
			await expect(page.locator('.bar-chart')).toBeVisible();
			await expect(page.locator('.voice--virksomhed')).toHaveCount(1);
			await expect(page.locator('.voice--kommune')).toHaveCount(1);
			await expect(page.getByText('dækker ikke alle svar').first()).toBeVisible();
			await expect(page.locator('.finding-chart figcaption')).toContainText(
				'fra de 105 virksomheder, der ansætter udsatte, og indkøbsafdelingerne (75 procent svarede)',
			);
			await page.getByRole('link', { name: 'Fund 10 →' }).click();
			await expect(page).toHaveURL('/undersoegelse/fund-10/');
		});
	});
}

test('a reader comes from a finding to its sheet and back over the theme', async ({ page }) => {
	await page.goto('/undersoegelse/fund-7/');
	await page.getByRole('link', { name: /^Hvad hindrer kommunerne i/ }).click();
	await expect(page).toHaveURL('/debat/vaegte-andet-end-pris/');
	await page.getByRole('main').getByRole('link', { name: 'Pris og leverance' }).click();
	await expect(page.getByRole('link', { name: 'Baby Dan og Incita', exact: true })).toBeVisible();
	await page.locator('main a[href="/undersoegelse/fund-7/"]').click();
	await expect(page).toHaveURL('/undersoegelse/fund-7/');
});

test('a number leads to where it stands and says what it is', async ({ page }) => {
	await page.goto('/debat/vaegte-andet-end-pris/');
	const answer = page.locator('main a.fact', { hasText: '60 procent' }).first();
	await expect(answer).toHaveAttribute('data-tip', /Virksomheder, der ansætter udsatte: enig/);
	await answer.click();
	await expect(page).toHaveURL('/undersoegelse/fund-7/#svar');
	await page.goto('/cases/baby-dan-incita/');
	await page.locator('main p a.fact', { hasText: 'én uges varsel' }).first().click();
	await expect(page).toHaveURL(/\/kilder\/cabi-2019\/#fakta-baby-dan-varsel$/);
	await expect(page.locator(':target')).toBeInViewport();
});

test('the numbers can be taken away', async ({ page }) => {
	await page.goto('/data/');
	for (const name of ['fund.csv', 'fund.json', 'tal.csv', 'tal.json']) {
		const download = page.waitForEvent('download');
		await page.getByRole('link', { name }).click();
		expect((await download).suggestedFilename()).toBe(name);
	}
});

test('sides differ by shape as well as colour, also in forced colours', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('/undersoegelse/');
	const row = page.locator('.dumbbell').first();
	await expect(row.locator('.mark--virksomhed circle')).toHaveCount(1);
	await expect(row.locator('.mark--kommune path')).toHaveCount(3);
	const [mark, paper] = await row
		.locator('.mark--kommune')
		.first()
		.evaluate((element) => [
			getComputedStyle(element).fill,
			getComputedStyle(document.body).backgroundColor,
		]);
	expect(mark).not.toBe(paper);
});

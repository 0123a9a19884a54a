import { expect, test } from '@playwright/test';
import {
	caseAddress,
	findingAddress,
	sheetAddress,
	themeAddress,
} from '../../src/model/addresses.ts';
import { answersOf, explainShare, formatShare } from '../../src/model/kinds/findings/answers.ts';
import { surveyOf, surveysOf } from '../../src/model/library.ts';
import { example, library, shown } from '../../support/content.ts';

const [firstByArea] = surveysOf(library).flatMap(({ id, survey }) =>
	survey.areas.flatMap((area) =>
		library.findings.filter(({ data }) => data.report === id && data.area === area.id),
	),
);

/** A finding with a voice of each side and a share that we worked out. */
const finding = example(
	library.findings.slice(0, -1),
	({ data }) =>
		new Set(data.voices.map(({ side }) => side)).size === 2 &&
		data.answers.some(({ agree }) => agree.basis === 'derived'),
);
const next = library.findings[library.findings.indexOf(finding) + 1];

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('the overview shows every statement by area and by distance', async ({ page }) => {
			await page.goto('/undersoegelse/');
			const rows = page.locator('.finding-row').filter({ visible: true });
			await expect(rows).toHaveCount(library.findings.length);
			await expect(rows.first()).toContainText(`Fund ${firstByArea?.data.number ?? ''} `);
			await page.getByLabel('afstand').first().check();
			await expect(rows).toHaveCount(library.findings.length);
			await expect(page.getByRole('heading', { name: 'Størst afstand først' })).toBeVisible();
			const distances = (await page.locator('.by-gap .finding-distance').allTextContents())
				.map((text) => /([\d,]+) procentpoint/.exec(text)?.[1]?.replace(',', '.'))
				.filter((distance) => distance !== undefined)
				.map(Number);
			expect(distances.length).toBeGreaterThan(1);
			expect(distances).toEqual(distances.toSorted((a, b) => b - a));
		});

		test('a finding says what was asked, answered, by whom and how sure it is', async ({
			page,
		}) => {
			const survey = surveyOf(library, finding.data.report);
			await page.goto('/undersoegelse/');
			await page
				.locator(`main a[href="${findingAddress(finding.id)}"]`)
				.first()
				.click();
			await expect(page).toHaveURL(findingAddress(finding.id));
			await expect(page.locator('.statement')).toContainText(shown(finding.data.statement));
			for (const { group, answer } of answersOf(finding.data, survey)) {
				const row = page.getByRole('row').filter({ hasText: group.name });
				await expect(row).toContainText(formatShare(answer.agree));
				await expect(row).toContainText(explainShare(answer.agree) ?? '');
				await expect(page.locator('.finding-chart figcaption')).toContainText(
					shown(group.answered),
				);
			}
			await expect(page.locator('.bar-chart')).toBeVisible();
			for (const side of ['virksomhed', 'kommune'])
				await expect(page.locator(`.voice--${side}`)).toHaveCount(
					finding.data.voices.filter((voice) => voice.side === side).length,
				);
			await expect(page.getByText('dækker ikke alle svar').first()).toBeVisible();
			await page.getByRole('link', { name: `Fund ${next?.data.number ?? ''} →` }).click();
			await expect(page).toHaveURL(findingAddress(next?.id ?? ''));
		});
	});
}

test('a reader comes from a finding to its sheet and back over the theme', async ({ page }) => {
	const paths = library.questions.flatMap((question) =>
		library.findings
			.filter(({ id }) => question.data.findings.includes(id))
			.flatMap(({ id, data }) =>
				data.themes
					.filter((theme) => question.data.themes.includes(theme))
					.map((theme) => [findingAddress(id), sheetAddress(question.id), themeAddress(theme)]),
			),
	);
	const [start = '', ...others] = example(paths);
	await page.goto(start);
	for (const address of [...others, start]) {
		await page.locator(`main a[href="${address}"]`).first().click();
		await expect(page).toHaveURL(address);
	}
});

test('a number leads to where it stands and says what it is', async ({ page }) => {
	const sheet = example(library.questions, ({ data, body = '' }) =>
		`${data.open} ${body}`.includes('<Answer '),
	);
	await page.goto(sheetAddress(sheet.id));
	const answer = page.locator('main a.fact[href$="#svar"]').first();
	await expect(answer).toHaveAttribute('data-tip', /: (?:enig|uenig|neutral)/);
	const where = await answer.getAttribute('href');
	await answer.click();
	await expect(page).toHaveURL(where ?? '');
	await page.goto(caseAddress(example(library.cases).id));
	await page.locator('main p a.fact[href*="#fakta-"]').first().click();
	await expect(page).toHaveURL(/\/kilder\/[^/]+\/#fakta-/);
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
	const row = page.locator('.dumbbell', { has: page.locator('.mark--kommune') }).first();
	await expect(row.locator('.mark--virksomhed circle').first()).toBeVisible();
	await expect(row.locator('.mark--virksomhed path, .mark--kommune circle')).toHaveCount(0);
	const department = row.locator('.mark--kommune').first();
	await expect(department.locator('path')).toHaveCount(1);
	const [mark, paper] = await department.evaluate((element) => [
		getComputedStyle(element).fill,
		getComputedStyle(document.body).backgroundColor,
	]);
	expect(mark).not.toBe(paper);
});

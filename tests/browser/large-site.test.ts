import { cpSync, rmSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { contentRoot } from '../../src/config/content-root.ts';
import { namesIn, writeSearchIndex } from '../../src/integrations/search-index.ts';
import { serveFolder } from '../../scripts/support/serve-folder.ts';

// The same site, searched as a large one: with Pagefind's index and words in shards.
test.describe.configure({ mode: 'serial' });

let server: Awaited<ReturnType<typeof serveFolder>>;

test.beforeAll(async () => {
	const folder = `${process.cwd()}/test-results/large-site`;
	rmSync(folder, { recursive: true, force: true });
	cpSync('dist', folder, { recursive: true });
	await writeSearchIndex(folder, namesIn(contentRoot), 0);
	server = await serveFolder(folder);
});

test.afterAll(() => {
	server.close();
});

async function searchFor(page: Page, query: string) {
	await page.getByRole('searchbox', { name: 'Søg efter' }).fill(query);
	await expect(page.getByRole('dialog').getByRole('status')).toContainText(`»${query}«`);
}

test('a large site answers with the same hits, from parts of the index', async ({ page }) => {
	await page.goto(server.url);
	await page.getByRole('button', { name: 'Søg' }).click();
	const hits = page.getByRole('dialog').getByRole('listitem');
	for (const [query, title] of [
		['hobbii', /Hobbii og Glad Mad/],
		['fleksjob', /Ordliste: Fleksjob/],
		['okonomi', /økonomi/i],
		['regler', /regler/i],
		['autister', /Logimatic|Autismeprofil/],
		['bilfolie', /Peugeot/],
		['frokost ordning', /Hobbii/],
	] as const) {
		await searchFor(page, query);
		await expect(hits.filter({ hasText: title }).first(), query).toBeVisible();
	}
	await searchFor(page, 'peugot');
	await expect(page.getByRole('dialog').getByRole('status')).toContainText('Mente du »peugeot«?');
	await searchFor(page, 'qqxzw');
	await expect(hits).toHaveCount(0);
});

test('a large site can be narrowed without fetching its pages', async ({ page }) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(request.url()));
	await page.goto(`${server.url}/soeg/?slags=Case`);
	await expect(page.locator('.page-hits > li')).toHaveCount(4);
	expect(fetched.filter((url) => url.includes('.pf_fragment'))).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/**
 * What axe finds on a page as it stands: each barrier with the first element that has it.
 * @param rules Rules to keep to; all, where none are named.
 */
export async function barriers(page: Page, rules: string[] = []): Promise<string[]> {
	// Half a megabyte, which a page needs once however often it is looked at.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
	return page.evaluate(async (names) => {
		const { axe: looker } = window as unknown as { axe: typeof axe };
		const { violations } = await looker.run({
			resultTypes: ['violations'],
			...(names.length > 0 ? { runOnly: names } : {}),
		});
		return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
	}, rules);
}

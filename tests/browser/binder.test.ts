import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { CatalogueData } from '../../src/features/binder/model/catalogue.ts';
import { maxBytes, writeBackup } from '../../src/features/binder/model/backup.ts';
import {
	addresses,
	caseAddress,
	findingAddress,
	recommendationAddress,
	reportAddress,
	sheetAddress,
	termAddress,
	themeAddress,
} from '../../src/model/addresses.ts';
import { entryOf } from '../../src/model/library.ts';
import { barriers } from '../../support/barriers.ts';
import { keptPage } from '../../support/browser-pages.ts';
import { example, library, shown } from '../../support/content.ts';

const status = (page: Page) => page.locator('.notice');
const places = (page: Page) => page.locator('.kept-place');
const titles = (page: Page) => places(page).getByRole('heading');
const note = (page: Page, title: string) => page.getByLabel(`Min note: ${title}`);
const count = (page: Page) => page.locator('[data-binder-count]');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const pageButton = (page: Page) => page.locator('.keep-page').getByRole('button');
const sectionButton = (page: Page, name: string) =>
	page
		.locator('.keepable')
		.filter({ has: page.getByRole('heading', { name, exact: true }) })
		.getByRole('button');

async function keepPage(page: Page, address: string) {
	await page.goto(address);
	await pageButton(page).click();
	await expect(status(page)).toContainText('ligger i din mappe');
}

/** Two pages to put into a binder. */
const theme = keptPage(themeAddress(example(library.themes).id));
const cases = keptPage(addresses.cases);

async function openBinder(page: Page) {
	await page.goto('/mappe/');
	await expect(page.locator('my-binder')).toBeVisible();
}

/** Writes a note and waits until the page says that it is stored. */
async function writeNote(page: Page, title: string, text: string) {
	await note(page, title).fill(text);
	await expect(page.getByText('Alt er gemt i denne browser.')).toBeVisible();
}

async function textOfDownload(page: Page, name: string): Promise<string> {
	const waiting = page.waitForEvent('download');
	await button(page, name).click();
	return readFileSync(await (await waiting).path(), 'utf8');
}

async function readIn(page: Page, content: string) {
	await page.locator('input[type=file]').setInputFiles({
		name: 'mappe.json',
		mimeType: 'application/json',
		buffer: Buffer.from(content),
	});
}

const backupOf = (...kept: { address: string; title: string; note?: string }[]) =>
	writeBackup(kept.map((one) => ({ kind: 'Tema', note: '', ...one })));

test('anything can be put in with one tap or one key, and lies there in its order', async ({
	page,
}) => {
	const [oneCase, finding, advice, question, term, report] = [
		example(library.cases),
		example(library.findings),
		example(library.recommendations),
		example(library.questions),
		example(library.terms),
		example(library.reports),
	];
	await page.goto(caseAddress(oneCase.id));
	await pageButton(page).click();
	await expect(status(page)).toContainText(`»${shown(oneCase.data.title)}« ligger i din mappe.`);
	await sectionButton(page, 'Aftalen').press('Enter');
	await expect(count(page)).toHaveText('2');
	for (const [address, kept] of [
		[findingAddress(finding.id), '3'],
		[theme.address, '4'],
		[recommendationAddress(advice.id), '5'],
		[sheetAddress(question.id), '6'],
		[termAddress(term.id), '7'],
	] as const) {
		await page.goto(address);
		await page.keyboard.press('m');
		await expect(count(page)).toHaveText(kept);
	}
	await page.goto(reportAddress(report.id));
	await page.locator('main .keepable').last().getByRole('button').click();
	await expect(count(page)).toHaveText('8');
	await openBinder(page);
	expect(await places(page).locator('.hit-category').allTextContents()).toEqual([
		'Case',
		'Afsnit',
		'Fund',
		'Tema',
		'Anbefaling',
		'Spørgsmål',
		'Begreb',
		'Afsnit',
	]);
	const survey = entryOf(library, 'reports', finding.data.report).data;
	await expect(places(page).nth(2)).toContainText(', enig: ');
	await expect(places(page).nth(2).locator('.source')).toContainText(survey.name);
	await places(page).nth(6).getByRole('link', { name: term.data.term, exact: true }).click();
	await expect(page).toHaveURL(termAddress(term.id));
});

test('every button of a page keeps a place that the binder can show', async ({ page, request }) => {
	const { places: known } = (await (
		await request.get('/mappe/steder.json')
	).json()) as CatalogueData;
	for (const address of [
		addresses.home,
		addresses.questions,
		sheetAddress(example(library.questions).id),
		addresses.corrections,
		reportAddress(example(library.reports).id),
		theme.address,
	]) {
		await page.goto(address);
		const kept = known.filter((place) => place.address.replace(/#.*/, '') === address);
		await expect(page.locator('button.keep')).toHaveCount(kept.length);
	}
	for (const address of ['/soeg/', '/mappe/']) {
		await page.goto(address);
		await expect(page.locator('button.keep')).toHaveCount(0);
	}
});

test('the key is left alone where the reader types, and can be turned off', async ({ page }) => {
	await keepPage(page, theme.address);
	await page.keyboard.press('/');
	await page.getByRole('searchbox', { name: 'Søg efter' }).pressSequentially('mmm');
	await page.keyboard.press('Escape');
	await expect(count(page)).toHaveText('1');
	await openBinder(page);
	await page.getByLabel('Tasten M lægger det, jeg læser, i mappen').uncheck();
	await page.goto(cases.address);
	await page.keyboard.press('m');
	await pageButton(page).click();
	await expect(count(page)).toHaveText('2');
});

test('a binder whose script does not come is said, and never called empty', async ({
	page,
	context,
}) => {
	await page.goto(theme.address);
	await context.setOffline(true);
	await page.keyboard.press('m');
	await expect(pageButton(page)).toHaveText('Mappen kunne ikke hentes. Genindlæs siden');
	await context.setOffline(false);
	await keepPage(page, theme.address);
	await page.route('**/my-binder*', (route) => route.abort());
	await page.goto('/mappe/');
	await expect(page.getByText('Mappen kunne ikke hentes. Genindlæs siden.')).toBeVisible();
	await expect(page.getByText('Din mappe er tom.')).toBeHidden();
});

test('what is taken out comes back with its note, to its place', async ({ page }) => {
	await keepPage(page, theme.address);
	await keepPage(page, cases.address);
	await openBinder(page);
	await writeNote(page, theme.title, 'Spørg om prisen');
	await page.goto(theme.address);
	await pageButton(page).click();
	await expect(status(page)).toContainText('er taget ud af din mappe');
	await button(page, 'Fortryd').click();
	await expect(pageButton(page)).toHaveText('Fjern fra min mappe');
	await openBinder(page);
	await expect(titles(page)).toHaveText([theme.title, cases.title]);
	await expect(note(page, theme.title)).toHaveValue('Spørg om prisen');
	await button(page, `Fjern: ${theme.title}`).press('Enter');
	await expect(places(page)).toHaveCount(1);
	await expect(button(page, 'Fortryd')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(titles(page)).toHaveText([theme.title, cases.title]);
	await button(page, 'Tøm mappen').click();
	await expect(page.getByText('Din mappe er tom.')).toBeVisible();
	await button(page, 'Fortryd').click();
	await expect(note(page, theme.title)).toHaveValue('Spørg om prisen');
});

test('the order is changed by keyboard, and the focus stays on the button', async ({ page }) => {
	await openBinder(page);
	await readIn(page, backupOf(theme, cases, { address: '/ordliste/', title: 'Ordliste' }));
	await button(page, 'Flyt op: Ordliste').press('Enter');
	await expect(button(page, 'Flyt op: Ordliste')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(status(page)).toHaveText('»Ordliste« er nu nummer 1.');
	await page.reload();
	await expect(places(page)).toHaveCount(3);
	await expect(titles(page)).toHaveText(['Ordliste', theme.title, cases.title]);
});

test('nothing that the reader keeps or writes is sent anywhere', async ({ page }) => {
	const sent: string[] = [];
	page.on('request', (request) => {
		if (request.method() !== 'GET' || /hemmelig|theme.*valg/.test(request.url()))
			sent.push(request.url());
	});
	await keepPage(page, theme.address);
	await openBinder(page);
	await writeNote(page, theme.title, 'hemmelig');
	await button(page, 'Lav et link').click();
	await expect(page.locator('.binder-link input')).not.toHaveValue(/hemmelig/);
	await page.goto(await page.locator('.binder-link input').inputValue());
	await page.reload();
	await expect(note(page, theme.title)).toHaveValue('hemmelig');
	expect(sent).toEqual([]);
});

test('two tabs that change the binder at once lose nothing of each other', async ({
	page,
	context,
}) => {
	// What this tab changes, the other does not hear of in time.
	await page.addInitScript(() => {
		BroadcastChannel.prototype.postMessage = () => undefined;
	});
	await keepPage(page, theme.address);
	await openBinder(page);
	await writeNote(page, theme.title, 'Fra begge');
	const other = await context.newPage();
	await openBinder(other);
	await writeNote(page, theme.title, 'Fra begge\n\nMere her');
	await writeNote(other, theme.title, 'Fra begge\n\nMere der');
	for (const tab of [page, other]) {
		await expect(note(tab, theme.title)).toHaveValue(/Mere her/);
		await expect(note(tab, theme.title)).toHaveValue(/Mere der/);
	}
	await keepPage(other, cases.address);
	await expect(places(page)).toHaveCount(2);
	await expect(count(page)).toHaveText('2');
});

test.describe('where nothing can be stored', () => {
	test.beforeEach(async ({ page }) => {
		await page.addInitScript(() => {
			for (const name of ['indexedDB', 'localStorage'])
				Object.defineProperty(window, name, {
					get: () => {
						throw new DOMException('Blocked', 'SecurityError');
					},
				});
		});
	});

	test('the reader is told, and no button claims otherwise', async ({ page }) => {
		await page.goto(theme.address);
		await page.keyboard.press('m');
		await expect(status(page)).toContainText('blev ikke lagt i mappen');
		await expect(status(page)).toContainText('Browseren lader ikke Samspil gemme noget.');
		await expect(pageButton(page)).toHaveText('Læg i min mappe');
	});

	test('a binder can be read in, annotated and taken along, and leaving it warns', async ({
		page,
	}) => {
		await openBinder(page);
		await expect(page.getByRole('alert')).toContainText('Hent en sikkerhedskopi');
		await readIn(page, backupOf(theme));
		await note(page, theme.title).fill('Kun her');
		expect(await textOfDownload(page, 'Hent en sikkerhedskopi')).toContain('Kun her');
		const warning = page.waitForEvent('dialog');
		const closing = page.close({ runBeforeUnload: true });
		expect((await warning).type()).toBe('beforeunload');
		await (await warning).accept();
		await closing;
	});
});

test('a full disk is said, and what was written is stored once there is room', async ({
	page,
	context,
	baseURL,
}) => {
	const origin = baseURL ?? '';
	const client = await context.newCDPSession(page);
	await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 });
	await keepPage(page, theme.address);
	await openBinder(page);
	const long = 'Der er ikke plads. '.repeat(10_000);
	await note(page, theme.title).fill(long);
	await expect(page.getByRole('alert')).toContainText('Der er ikke plads til mere i browseren.');
	await expect(note(page, theme.title)).toHaveValue(long);
	expect(await textOfDownload(page, 'Hent en sikkerhedskopi')).toContain(long);
	await client.send('Storage.overrideQuotaForOrigin', { origin });
	await note(page, theme.title).press('End');
	await note(page, theme.title).pressSequentially('Nu er der');
	await expect(page.getByText('Alt er gemt i denne browser.')).toBeVisible();
	await expect(page.getByRole('alert')).toBeHidden();
	await page.reload();
	await expect(note(page, theme.title)).toHaveValue(`${long}Nu er der`);
});

test('a place that was renamed is followed, and one that is gone keeps its title and note', async ({
	page,
}) => {
	await page.route('**/mappe/steder.json', async (route) => {
		const response = await route.fetch();
		const catalogue = (await response.json()) as CatalogueData;
		await route.fulfill({ json: { ...catalogue, renamed: { '/temaer/penge/': theme.address } } });
	});
	await openBinder(page);
	const gone = { address: '/cases/lukket/', title: 'En lukket case', note: 'Husk den' };
	const section = { address: `${theme.address}#gammelt-navn`, title: 'Gammelt navn' };
	await readIn(
		page,
		backupOf({ address: '/temaer/penge/', title: 'Penge', note: 'Min' }, gone, section),
	);
	await expect(titles(page)).toHaveText([theme.title, gone.title, section.title]);
	await expect(note(page, theme.title)).toHaveValue('Min');
	await expect(places(page).nth(1)).toContainText('Findes ikke længere på Samspil.');
	await expect(places(page).nth(1).getByRole('link')).toHaveCount(0);
	await expect(note(page, gone.title)).toHaveValue('Husk den');
	expect(await textOfDownload(page, 'Hent som Markdown')).toContain('Husk den');
	await places(page).nth(2).getByRole('link').click();
	await expect(page).toHaveURL(theme.address);
});

test('a backup read in again is merged, and loses nothing', async ({ page }) => {
	await keepPage(page, theme.address);
	await openBinder(page);
	await writeNote(page, theme.title, 'Før kopien');
	const backup = await textOfDownload(page, 'Hent en sikkerhedskopi');
	await writeNote(page, theme.title, 'Efter kopien');
	await readIn(page, backup);
	await expect(status(page)).toHaveText('Der var ingen nye steder. 1 sted lå der i forvejen.');
	await expect(note(page, theme.title)).toHaveValue('Efter kopien\n\nFør kopien');
	await readIn(page, backupOf(cases));
	await expect(status(page)).toHaveText('1 sted er kommet til.');
	await expect(titles(page)).toHaveText([theme.title, cases.title]);
});

test('a damaged or hostile file changes nothing, and a script in it stays text', async ({
	page,
}) => {
	await keepPage(page, theme.address);
	await openBinder(page);
	await readIn(page, '{"format":"samspil-mappe","version":1,"places":[{');
	await expect(status(page)).toContainText('Filen er beskadiget');
	await readIn(page, '['.repeat(100_000));
	await expect(status(page)).toContainText('for mange lag');
	await readIn(page, 'x'.repeat(maxBytes + 1));
	await expect(status(page)).toHaveText(
		'Filen er for stor til at være en mappe. Din mappe er, som den var.',
	);
	await expect(titles(page)).toHaveText([theme.title]);
	const script = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
	await readIn(page, backupOf({ address: '/x/', title: script, note: script }));
	await expect(places(page).nth(1)).toContainText(script);
	await expect(places(page).locator('img, script')).toHaveCount(0);
	await page.emulateMedia({ media: 'print' });
	await expect(places(page).nth(1).locator('.kept-note-on-paper')).toContainText(script);
	expect(await page.title()).not.toBe('1');
});

test('a link carries the selection to a colleague, who takes it or leaves it', async ({
	page,
	browser,
}) => {
	await keepPage(page, theme.address);
	await keepPage(page, cases.address);
	await openBinder(page);
	await writeNote(page, theme.title, 'Kun til mig');
	await button(page, 'Lav et link').click();
	const link = await page.locator('.binder-link input').inputValue();
	const colleague = await (await browser.newContext()).newPage();
	await colleague.goto(`${link},cases/lukket/`);
	const sent = colleague.getByRole('region', { name: 'Sendt til dig' });
	await expect(sent).toContainText('Linket fører til 2 steder. 1 sted findes ikke på Samspil.');
	await expect(sent.getByRole('link')).toHaveText([theme.title, cases.title]);
	await expect(places(colleague)).toHaveCount(0);
	await button(colleague, 'Læg dem i min mappe').click();
	await expect(sent).toBeHidden();
	await expect(titles(colleague)).toHaveText([theme.title, cases.title]);
	await expect(note(colleague, theme.title)).toHaveValue('');
	await colleague.goto(link);
	await expect(sent).toContainText('2 steder ligger allerede i din mappe.');
	await button(colleague, 'Nej tak').click();
	await expect(colleague).toHaveURL('/mappe/');
	await expect(colleague.getByRole('heading', { name: '2 steder i mappen' })).toBeFocused();
	await colleague.context().close();
});

test('a link opened in a tab that shows an empty binder is taken up too', async ({ page }) => {
	await openBinder(page);
	await page.goto('/mappe/#valg=ordliste/');
	await expect(page.getByRole('region', { name: 'Sendt til dig' })).toContainText('1 sted');
});

test('a tab that shows an empty binder shows what another one puts in', async ({
	page,
	context,
}) => {
	await openBinder(page);
	await keepPage(await context.newPage(), theme.address);
	await expect(titles(page)).toHaveText([theme.title]);
});

test('on paper the binder is its places and notes, in their order, and no buttons', async ({
	page,
}) => {
	await openBinder(page);
	await readIn(page, backupOf(cases, { ...theme, note: 'Første linje\nAnden linje' }));
	await page.emulateMedia({ media: 'print' });
	await expect(titles(page)).toHaveText([cases.title, theme.title]);
	await expect(places(page).nth(1)).toContainText('Første linje\nAnden linje', {
		useInnerText: true,
	});
	await expect(places(page).nth(0).getByText('Min note', { exact: true })).toHaveCount(2);
	await expect(places(page).nth(0).getByText('Min note').first()).toBeHidden();
	await expect(page.getByRole('button')).toHaveCount(0);
	await expect(page.getByRole('textbox')).toHaveCount(0);
	await expect(page.getByText('Sådan virker mappen')).toBeHidden();
});

test('the binder leaves as documents with everything in it', async ({ page }) => {
	await openBinder(page);
	await readIn(page, backupOf(theme, { ...cases, note: 'Min <note>' }));
	const html = await textOfDownload(page, 'Hent til Word');
	expect(html).toContain('lang="da"');
	const parts = [theme.title, cases.title, 'Min &#x3C;note>'].map((part) => html.lastIndexOf(part));
	expect(parts).toEqual(parts.toSorted((a, b) => a - b));
	expect(parts).not.toContain(-1);
	const markdown = await textOfDownload(page, 'Hent som Markdown');
	expect(markdown).toMatch(new RegExp(`## \\[${theme.title}\\]\\(http[^)]*${theme.address}\\)`));
});

test('a full binder has no barrier that axe finds', async ({ page }) => {
	await openBinder(page);
	await readIn(page, backupOf(theme, cases));
	await button(page, 'Lav et link').click();
	await page.goto('/mappe/#valg=ordliste/');
	await expect(page.getByRole('region', { name: 'Sendt til dig' })).toBeVisible();
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		expect(await barriers(page)).toEqual([]);
	}
});

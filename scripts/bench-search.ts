/**
 * Compares the search with that of a stock Starlight site that holds the same pages: bytes and
 * requests until the first hit, and the time from the last key to it. Both are measured in turn,
 * each time with an empty cache.
 *
 *   npm run bench:search -- [SIZE…]    after a build; 1000 and 5000 pages unless named
 *
 * "typed" is a reader who types a key every 80 ms, "pasted" one who fills the field at once.
 * "slow" is Chrome's Fast 3G (1.6 Mbit/s, 562 ms per round trip) and a processor a quarter as fast.
 */
import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../src/shared/build/find-browser.ts';
import { serveFolder } from '../support/serve-folder.ts';
import { makePairs } from '../support/bench/sites.ts';

const queries = ['frokost', 'partnerskab', 'kommunen', 'pris og kvalitet'];
const rounds = { fast: 5, slow: 2 };
const sizes = process.argv.slice(2).map(Number);
const keyDelay = 80;

interface Site {
	button: string;
	field: string;
	/** What a hit is, and where the answered query is named. */
	hit: string;
	message: string;
}

const sites = {
	ours: {
		button: 'site-search > button',
		field: '#search-field',
		hit: 'site-search .search-hits a',
		message: 'site-search .search-status',
	},
	stock: {
		button: 'site-search > button',
		field: '.pagefind-ui__search-input',
		hit: '.pagefind-ui__result-link',
		message: '.pagefind-ui__message',
	},
} satisfies Record<string, Site>;

interface Measure {
	kilobytes: number;
	requests: number;
	milliseconds: number;
}

/** Watches the page from inside: when the query was complete, and when its first hit stood there. */
const watch = (page: Page, query: string, { hit, message }: Site) =>
	page.evaluate(
		([wanted, hitSelector, messageSelector]) => {
			const state = { typed: 0, answered: 0 };
			Object.assign(window, { searchWatch: state });
			document.addEventListener(
				'input',
				({ target }) => {
					if (target instanceof HTMLInputElement && target.value === wanted)
						state.typed = performance.now();
				},
				true,
			);
			new MutationObserver(() => {
				if (!state.typed || state.answered) return;
				const named = document.querySelector(messageSelector)?.textContent.includes(wanted);
				if (named && document.querySelector(hitSelector)) state.answered = performance.now();
			}).observe(document.body, { subtree: true, childList: true, characterData: true });
		},
		[query, hit, message] as const,
	);

async function measure(
	browser: Browser,
	server: Awaited<ReturnType<typeof serveFolder>>,
	site: Site,
	{ query, isSlow, isTyped }: { query: string; isSlow: boolean; isTyped: boolean },
): Promise<Measure> {
	const context = await browser.newContext();
	const page = await context.newPage();
	const client = await context.newCDPSession(page);
	await client.send('Network.enable');
	await page.goto(server.url, { waitUntil: 'networkidle' });
	if (isSlow) {
		await client.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: 562.5,
			downloadThroughput: (1.6e6 / 8) * 0.9,
			uploadThroughput: (750e3 / 8) * 0.9,
		});
		await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	}
	const before = server.sent();
	await watch(page, query, site);
	await page.locator(site.button).click();
	const field = page.locator(site.field);
	await field.waitFor();
	if (isTyped) await field.pressSequentially(query, { delay: keyDelay });
	else await field.fill(query);
	const handle = await page.waitForFunction(
		() => {
			const { typed, answered } = (
				window as unknown as { searchWatch: { typed: number; answered: number } }
			).searchWatch;
			return answered ? answered - typed : undefined;
		},
		undefined,
		{ timeout: 60_000 },
	);
	const milliseconds = (await handle.jsonValue()) ?? NaN;
	const after = server.sent();
	await context.close();
	return {
		kilobytes: (after.bytes - before.bytes) / 1000,
		requests: after.requests - before.requests,
		milliseconds,
	};
}

const median = (numbers: readonly number[]) =>
	[...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

const medians = (measures: readonly Measure[]): Measure => ({
	kilobytes: median(measures.map(({ kilobytes }) => kilobytes)),
	requests: median(measures.map(({ requests }) => requests)),
	milliseconds: median(measures.map(({ milliseconds }) => milliseconds)),
});

const pairs = await makePairs(sizes.length > 0 ? sizes : [1000, 5000]);
const browser = await chromium.launch(await findBrowser());
const rows: Record<string, object> = {};
for (const { size, ...folders } of pairs) {
	const servers = {
		ours: await serveFolder(folders.ours),
		stock: await serveFolder(folders.stock),
	};
	for (const [way, isSlow, isTyped] of [
		['typed', false, true],
		['pasted', false, false],
		['typed, slow', true, true],
		['pasted, slow', true, false],
	] as const) {
		const measures = { ours: [] as Measure[], stock: [] as Measure[] };
		for (let round = 0; round < (isSlow ? rounds.slow : rounds.fast); round++) {
			for (const query of queries) {
				for (const name of ['stock', 'ours'] as const) {
					const way = { query, isSlow, isTyped };
					measures[name].push(await measure(browser, servers[name], sites[name], way));
				}
			}
		}
		const [ours, stock] = [medians(measures.ours), medians(measures.stock)];
		rows[`${size} pages, ${way}`] = {
			'kB ours': ours.kilobytes.toFixed(0),
			'kB stock': stock.kilobytes.toFixed(0),
			'kB ratio': (ours.kilobytes / stock.kilobytes).toFixed(2),
			'requests ours': ours.requests,
			'requests stock': stock.requests,
			'ms ours': ours.milliseconds.toFixed(0),
			'ms stock': stock.milliseconds.toFixed(0),
			'ms ratio': (ours.milliseconds / stock.milliseconds).toFixed(2),
		};
		console.log(`${size} pages, ${way}`, rows[`${size} pages, ${way}`]);
	}
	servers.ours.close();
	servers.stock.close();
}
await browser.close();
console.table(rows);

/// <reference lib="webworker" />
import { Serwist, type PrecacheEntry } from 'serwist';
import {
	currentEdition,
	editionNames,
	editionsCache,
	filesCache,
	lastingFiles,
	type Edition,
	type StoringProgress,
} from '../model/edition.ts';

declare const self: ServiceWorkerGlobalScope;
/** Every file of the site with its revision and hash, and their bytes; written in by the build. */
declare const siteFiles: { entries: PrecacheEntry[]; bytes: number };

/** Files fetched at a time; few, so that the reader's own requests are not held up. */
const atOnce = 4;

const serwist = new Serwist({
	precacheEntries: siteFiles.entries,
	precacheOptions: {
		cacheName: filesCache,
		// The search page keeps its state in the address; every page is the same file.
		ignoreURLParametersMatching: [/./],
		urlManipulation: ({ url }) => [new URL(`${url.pathname}/`, url)],
	},
});

async function tellPages(progress: StoringProgress) {
	const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	for (const page of pages) page.postMessage(progress);
}

/**
 * Stores one file, unless this revision of it is there already.
 * @throws When it cannot be had, or is not the file that belongs to this version.
 */
async function storeFile(event: ExtendableEvent, address: string, cacheKey: string) {
	const integrity = serwist.getIntegrityForPrecacheKey(cacheKey) ?? '';
	const request = new Request(address, {
		integrity,
		cache: 'no-cache',
		credentials: 'same-origin',
	});
	const url = new URL(address);
	await Promise.all(
		serwist.precacheStrategy.handleAll({ event, request, url, params: { cacheKey } }),
	);
}

/** Stores every file or fails: Serwist's own way to install goes on for ever after a failure (9.5). */
async function storeSite(event: ExtendableEvent): Promise<void> {
	const files = [...serwist.getUrlsToPrecacheKeys()];
	for (let stored = 0; stored < files.length; stored += atOnce) {
		await tellPages({ type: 'storing', stored, total: files.length });
		const next = files.slice(stored, stored + atOnce);
		await Promise.all(next.map(([address, cacheKey]) => storeFile(event, address, cacheKey)));
	}
}

/** Writes down the new edition; the one before stays for pages that are still open. */
async function changeEdition(): Promise<void> {
	const before = await currentEdition();
	const edition: Edition = {
		storedAt: Date.now(),
		bytes: siteFiles.bytes,
		keys: [...serwist.getUrlsToPrecacheKeys().values()],
	};
	const kept = new Set([...edition.keys, ...(before?.keys ?? [])]);
	const files = await caches.open(filesCache);
	const outdated = (await files.keys()).filter(({ url }) => !kept.has(url));
	await Promise.all(outdated.map((request) => files.delete(request)));
	const editions = await caches.open(editionsCache);
	if (before) await editions.put(editionNames.previous, Response.json(before));
	await editions.put(editionNames.current, Response.json(edition));
}

// An open page may ask for the files of its own version.
serwist.registerCapture(
	({ url, sameOrigin }) => sameOrigin && lastingFiles.test(url.pathname),
	async ({ request }) => (await caches.match(request, { cacheName: filesCache })) ?? fetch(request),
);

serwist.registerCapture(
	({ request }) => request.mode === 'navigate',
	async ({ request }) => {
		try {
			return await fetch(request);
		} catch {
			const page = await serwist.matchPrecache('/404.html');
			return page
				? new Response(page.body, { status: 404, headers: page.headers })
				: Response.error();
		}
	},
);

self.addEventListener('install', (event) => {
	event.waitUntil(storeSite(event));
});
self.addEventListener('activate', (event) => {
	event.waitUntil(changeEdition().then(() => self.clients.claim()));
});
self.addEventListener('fetch', (event) => {
	serwist.handleFetch(event);
});

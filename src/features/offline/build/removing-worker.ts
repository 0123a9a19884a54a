import type { APIRoute } from 'astro';

/**
 * The service worker where none is wanted, in the dev server and on a site without the feature: it
 * removes the one that a built site has left under the same address, which would show stored pages.
 */
const worker = `
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
	event.waitUntil((async () => {
		for (const name of await caches.keys()) await caches.delete(name);
		await self.registration.unregister();
		for (const page of await self.clients.matchAll({ type: 'window' })) page.navigate(page.url);
	})());
});
`;

export const GET: APIRoute = () =>
	new Response(worker, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });

import { defineMiddleware } from 'astro:middleware';
import { addresses, termAddress } from './domain/addresses.ts';
import { finishPage } from './html/finish-page.ts';
import type { TermLink } from './html/term-links.ts';
import { getLibrary } from './queries/library.ts';

async function termLinks(): Promise<TermLink[]> {
	const { terms } = await getLibrary();
	return terms.map(({ id, data }) => ({
		forms: data.forms,
		href: termAddress(id),
		definition: data.definition,
	}));
}

/** Finishes every page, in the build and in the dev server alike. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	const isGlossary = url.pathname === addresses.terms;
	const html = finishPage(await response.text(), { terms: isGlossary ? [] : await termLinks() });
	return new Response(html, { status: response.status, headers: response.headers });
});

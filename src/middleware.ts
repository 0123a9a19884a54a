import { defineMiddleware } from 'astro:middleware';
import { addresses, termAddress } from './domain/addresses.ts';
import type { Library } from './domain/library.ts';
import { plainText, showNumber } from './domain/resolve-references.ts';
import { finishPage } from './html/finish-page.ts';
import type { TermLink } from './html/term-links.ts';
import { getLibrary } from './queries/library.ts';

const termLinks = (library: Library): TermLink[] =>
	library.terms.map(({ id, data: { forms, definition, source } }) => ({
		forms,
		href: termAddress(id),
		definition:
			plainText(definition, library) + (source.kind === 'outside' ? ' Forklaringen er vores.' : ''),
	}));

/** The glossary itself, and a list so long that tooltips would make it too heavy. */
const withoutTerms: readonly string[] = [addresses.terms, addresses.corrections];

/** Finishes every page, in the build and in the dev server alike. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	const library = await getLibrary();
	const html = finishPage(await response.text(), {
		terms: withoutTerms.includes(url.pathname) ? [] : termLinks(library),
		show: (reference, style) => showNumber(reference, library, style),
		plain: (text) => plainText(text, library),
	});
	return new Response(html, { status: response.status, headers: response.headers });
});

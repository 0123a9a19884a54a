import { defineMiddleware } from 'astro:middleware';
import { addresses, termAddress } from './model/addresses.ts';
import type { Library } from './model/library.ts';
import { plainText, showNumber } from './model/resolve-references.ts';
import { finishPage } from './frame/build/finish-page.ts';
import type { TermLink } from './features/glossary/build/term-links.ts';
import { getLibrary } from './collections.ts';

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

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** What Starlight puts on every page and ours have no use for. */
const unasked: Readonly<Record<string, RegExp>> = {
	'its colours and sizes': /import '\.\.\/style\/props\.css';\n/,
	'its asides': /import '\.\.\/style\/asides\.css';\n/,
	'its helper classes': /import '\.\.\/style\/util\.css';\n/,
	'its paper, a second sheet': /import printHref from '[^']+';\n/,
	'the link to it': /<link [^>]*\{printHref\}[^>]*\/>\n/,
	'room for its bars': /<style>[^<]*--sl-mobile-toc-height[^<]*<\/style>\n/,
	'the state of a sidebar': /<script [^>]*SidebarPersistState[^>]*><\/script>\n/,
};

/**
 * Starlight's page without what is not asked for.
 * @throws Where something of it is not found: then Starlight has changed, and this has to be read again.
 */
export function withoutUnasked(source: string): string {
	return Object.entries(unasked).reduce((page, [what, pattern]) => {
		if (!pattern.test(page)) throw new Error(`Starlight's Page.astro no longer holds ${what}.`);
		return page.replace(pattern, '');
	}, source);
}

/** The file of Starlight that lays out every page; it cannot be overridden as its parts can. */
export const starlightPage = fileURLToPath(
	import.meta.resolve('@astrojs/starlight/components/Page.astro'),
);

/** Leaves out of every page what Starlight puts there unasked. */
export function leanPage(): Plugin {
	return {
		name: 'lean-page',
		enforce: 'pre',
		load: (id) =>
			id === starlightPage ? withoutUnasked(readFileSync(starlightPage, 'utf8')) : undefined,
	};
}

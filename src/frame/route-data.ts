import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { getLibrary } from '../collections.ts';
import { settings } from '../config/settings.ts';
import type { Library } from '../model/library.ts';
import { docOutline } from '../model/outlines/docs.ts';
import type { Filters } from '../model/outlines/outline.ts';
import { plainText } from '../model/resolve-references.ts';

/** Fewer sections are seen at a glance and need no table of contents. */
const fewestContents = 3;

/** The sections of a page, without the link to its top that Starlight puts first. */
function contentsOf(toc: StarlightRouteData['toc']): StarlightRouteData['toc'] {
	const items = toc?.items.filter(({ slug }) => slug !== '_top') ?? [];
	return toc && items.length >= fewestContents ? { ...toc, items } : undefined;
}

/** What a page is taken to say where it says nothing: Starlight's own for lost addresses, if there is no other. */
const unsaid = { filters: {}, trail: [], emblem: false, keep: false };

const withValues = (filters: Filters): Filters =>
	Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0));

/** Structured data with its numbers. No text in it may end the script element early. */
function forMachines(data: object, library: Library): StarlightRouteData['head'][number] {
	const json = JSON.stringify(data, (_, value: unknown) =>
		typeof value === 'string' ? plainText(value, library) : value,
	);
	return {
		tag: 'script',
		attrs: { type: 'application/ld+json' },
		content: json.replaceAll('<', '\\u003c'),
	};
}

/** Works out of what a page says of itself what the parts of its frame draw. */
export const onRequest = defineRouteMiddleware(async ({ locals }) => {
	const route = locals.starlightRoute;
	const { data } = route.entry;
	Object.assign(data, { ...unsaid, ...data });
	const library = await getLibrary();
	// Other pages bring their outline; those of prose come from Starlight's own route.
	const doc = library.docs.find(({ id }) => id === route.id);
	if (doc) {
		const { category, filters, isKept: keep } = docOutline(library, doc);
		Object.assign(data, { category, filters, keep });
	}
	data.filters = withValues(data.filters);
	data.keep &&= settings.binder;
	if (data.structuredData) route.head.push(forMachines(data.structuredData, library));
	route.toc = contentsOf(route.toc);
	route.hasSidebar = false;
});

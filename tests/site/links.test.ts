import { describe, expect, it } from 'vitest';
import { assets, attribute, elements, pages } from '../../support/built-site.ts';

const idsByAddress = new Map(
	pages.map(({ address, tree }) => [
		address,
		new Set(elements(tree).map((element) => attribute(element, 'id'))),
	]),
);

/** What is wrong with a link, if anything. */
function fault(from: string, href: string): string | undefined {
	const { origin, pathname, hash } = new URL(href, `http://site${from}`);
	if (origin !== 'http://site') return undefined;
	const ids = idsByAddress.get(pathname);
	if (!ids) return assets.has(pathname) ? undefined : `${href}: no such page`;
	const id = decodeURIComponent(hash.slice(1));
	return !id || ids.has(id) ? undefined : `${href}: no such anchor`;
}

describe.each(pages)('$address', ({ address, tree }) => {
	it('leads only to pages and anchors there are', () => {
		const faults = elements(tree, 'a')
			.map((link) => fault(address, attribute(link, 'href') ?? ''))
			.filter(Boolean);
		expect(faults).toEqual([]);
	});

	it('uses every id once', () => {
		const ids = elements(tree).flatMap((element) => attribute(element, 'id') ?? []);
		expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
	});
});

describe('the site', () => {
	it('can be walked from the front page to every page', () => {
		const reached = new Set(['/']);
		for (const address of reached) {
			const page = pages.find((candidate) => candidate.address === address);
			for (const link of page ? elements(page.tree, 'a') : []) {
				const { pathname } = new URL(attribute(link, 'href') ?? '', `http://site${address}`);
				if (idsByAddress.has(pathname)) reached.add(pathname);
			}
		}
		const unreached = pages
			.map(({ address }) => address)
			.filter((address) => !reached.has(address));
		expect(unreached).toEqual(['/404.html']);
	});
});

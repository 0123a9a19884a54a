import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { expect, it } from 'vitest';
import type { CatalogueData } from '../../src/features/binder/model/catalogue.ts';
import { attribute, dist, elements, pages, textOf } from '../../support/built-site.ts';

const { places } = JSON.parse(
	readFileSync(join(dist, 'mappe/steder.json'), 'utf8'),
) as CatalogueData;

const isLeftOut = ({ properties }: Element) => 'dataPagefindIgnore' in properties;

/** The elements below a node without what the search leaves out, such as lists of cards. */
const searched = (node: Root | Element): Element[] =>
	node.children.flatMap((child) =>
		child.type === 'element' && !isLeftOut(child) ? [child, ...searched(child)] : [],
	);

/** The name of a heading, to which numbers and the like do not belong. */
function titleOf(heading: Element): string {
	const children = heading.children.filter(
		(child) => child.type !== 'element' || !isLeftOut(child),
	);
	return textOf({ ...heading, children })
		.replace(/\s+/g, ' ')
		.trim();
}

/** Addresses of what readers can keep, each with its title as the page draws it. */
const drawn = pages.flatMap(({ address, tree }) => {
	const isKept = elements(tree).some(({ properties }) => 'dataKeep' in properties);
	const [main] = elements(tree, 'main');
	if (!isKept || !main) return [];
	return searched(main).flatMap((element) => {
		if (element.tagName === 'h1') return [[address, titleOf(element)]];
		const id = attribute(element, 'id');
		return /^h[23]$/.test(element.tagName) && id ? [[`${address}#${id}`, titleOf(element)]] : [];
	});
});

it('every page and heading that can be kept is drawn as its outline has it, and no other', () => {
	const byAddress = (a: string[], b: string[]) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1);
	expect(drawn.length).toBeGreaterThan(pages.length);
	expect([...drawn].sort(byAddress)).toEqual(
		places.map(({ address, title }) => [address, title]).sort(byAddress),
	);
});

it('what a page calls itself and its entries is what the binder calls them', () => {
	const categories = new Map(places.map(({ address, category }) => [address, category]));
	for (const { address, tree } of pages) {
		for (const element of elements(tree)) {
			const category = attribute(element, 'dataEntry');
			const [heading] = category
				? element.children.filter((child) => child.type === 'element')
				: [];
			if (heading)
				expect(categories.get(`${address}#${attribute(heading, 'id') ?? ''}`)).toBe(category);
			if (element.tagName === 'h1' && categories.has(address))
				expect(attribute(element, 'dataPagefindMeta')).toBe(
					`category:${categories.get(address) ?? ''}`,
				);
		}
	}
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { expect, it } from 'vitest';
import type { CatalogueData } from '../../src/features/binder/model/catalogue.ts';
import {
	findElement,
	findElements,
	hasClass,
	isHeading,
} from '../../src/shared/html/find-elements.ts';
import { attribute, dist, elements, pages } from '../../support/built-site.ts';

const { places } = JSON.parse(
	readFileSync(join(dist, 'mappe/steder.json'), 'utf8'),
) as CatalogueData;
const kept = new Map(places.map((place) => [place.address, place]));

const gists = places.flatMap(({ gist }) => gist);

const markIn = (node: Element) => findElement(node, (child) => hasClass(child, 'ours'));

const markedHeadings = pages.flatMap(({ address, tree }) =>
	['h2', 'h3'].flatMap((name) =>
		elements(tree, name).flatMap((heading) => {
			const mark = markIn(heading);
			return mark
				? [{ address: `${address}#${attribute(heading, 'id') ?? ''}`, mark: toString(mark) }]
				: [];
		}),
	),
);

it('a section that is ours says so where it is kept', () => {
	const sections = markedHeadings.filter(({ address }) => kept.has(address));
	expect(sections.length).toBeGreaterThan(pages.length);
	for (const { address, mark } of sections)
		expect(kept.get(address)?.title, address).toContain(mark);
});

it('a theme says that it is ours where it is kept', () => {
	const themes = places.filter(({ category }) => category === 'Tema');
	expect(themes.length).toBeGreaterThan(0);
	for (const { address, gist } of themes)
		expect(gist.join(' '), address).toContain('vores læsning');
});

it('steps that we add to advice are told from the report’s where they are kept', () => {
	const lists = pages.flatMap(({ tree }) =>
		elements(tree, 'section').flatMap(({ children }) => {
			const parts = children.filter((child) => child.type === 'element');
			return parts.flatMap((list, at) => {
				const heading = parts[at - 1];
				const mark = heading && isHeading(heading) && markIn(heading);
				return mark && hasClass(list, 'checklist') ? [{ list, mark: toString(mark) }] : [];
			});
		}),
	);
	expect(lists.length).toBeGreaterThan(0);
	for (const { list, mark } of lists) {
		for (const step of findElements(list, ({ tagName }) => tagName === 'label').map((label) =>
			toString(label),
		))
			expect(
				gists.some((line) => line.startsWith(step) && line.includes(mark)),
				step,
			).toBe(true);
	}
});

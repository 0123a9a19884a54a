import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formatSize } from '../../src/shared/text/format-size.ts';
import { attribute, dist, elements, pages } from '../../support/built-site.ts';

/** Links to files that a reader takes along, each with what it says of the size. */
const linksWith = (name: 'dataPdfSize' | 'dataZipSize') =>
	pages.flatMap(({ address, tree }) =>
		elements(tree)
			.filter(({ properties }) => name in properties)
			.map((element) => {
				const [link] = element.tagName === 'a' ? [element] : elements(element, 'a');
				return { address, href: link && attribute(link, 'href'), told: attribute(element, name) };
			}),
	);

it.each(['dataPdfSize', 'dataZipSize'] as const)(
	'links tell how large their files are: %s',
	(name) => {
		const links = linksWith(name);
		expect(links.length).toBeGreaterThan(0);
		for (const { address, href = '', told } of links)
			expect(told, `${href} on ${address}`).toBe(formatSize(statSync(join(dist, href)).size));
	},
);

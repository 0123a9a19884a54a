import { describe, expect, it } from 'vitest';
import { attribute, elements, pages } from '../../support/built-site.ts';

/** Classes that only Starlight's own styles give a look, which the site leaves out. */
const unstyled = /(?:^|\s)(?:starlight-|sl-(?!skip-link)|sr-only|not-content)/;

describe.each(pages)('$address', ({ tree }) => {
	it('loads one style sheet', () => {
		const sheets = elements(tree, 'link').filter((link) => attribute(link, 'rel') === 'stylesheet');
		expect(sheets).toHaveLength(1);
	});

	it('has nothing that would need the styles of Starlight', () => {
		const names = elements(tree).map((element) => attribute(element, 'className') ?? '');
		expect(names.filter((name) => unstyled.test(name))).toEqual([]);
	});
});

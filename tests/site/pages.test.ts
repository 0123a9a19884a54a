import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { attribute, elements, pages, textOf } from '../../support/built-site.ts';
import { inlineScripts, policyFaults } from '../../support/content-policy.ts';

const validator = new HtmlValidate({
	extends: ['html-validate:recommended'],
	rules: {
		// The serialiser writes void elements, attributes and optional parts in its own, valid way.
		'void-style': 'off',
		'attr-quotes': 'off',
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		'doctype-style': 'off',
		'no-trailing-whitespace': 'off',
		// `role="list"` brings back list semantics that Safari drops with `list-style: none`.
		'no-redundant-role': 'off',
		// Starlight's own anchor for the top of the page begins with an underscore.
		'valid-id': ['error', { relaxed: true }],
		// Starlight marks its main element with language and direction.
		'no-inline-style': 'off',
		// Titles are as long as the page needs; search engines cut them off themselves.
		'long-title': 'off',
	},
});

/** Words of interface text in English that Danish text does not use. */
const english =
	/\b(?:search|skip to|on this page|close|theme|dark|light|previous|next page|table of contents|page not found|loading|results?|back to|edit page|last updated|built with|home|about|read more|note:|tip:|warning)\b/i;

const shownAttributes = ['ariaLabel', 'title', 'alt', 'placeholder', 'dataTip'];

/** The site's inline scripts, each by a sign that only it has: the theme, and turning of sheets. */
const knownScripts = ["localStorage.getItem('tema')", 'ArrowRight'];

const titles = pages.map(({ tree }) => textOf(elements(tree, 'title')[0] ?? tree));

describe.each(pages)('$address', ({ address, html, tree }) => {
	it('is valid HTML', async () => {
		const { results } = await validator.validateString(html);
		const messages = results.flatMap((result) => result.messages);
		expect(messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`)).toEqual(
			[],
		);
	});

	it('has a title of its own, a description and one first-level heading', () => {
		const title = textOf(elements(tree, 'title')[0] ?? tree);
		const [description] = elements(tree, 'meta')
			.filter((meta) => attribute(meta, 'name') === 'description')
			.map((meta) => attribute(meta, 'content'));
		expect(title.trim()).not.toBe('');
		expect(titles.filter((other) => other === title)).toHaveLength(1);
		expect(description?.length).toBeGreaterThan(20);
		expect(elements(tree, 'h1')).toHaveLength(1);
	});

	it('leaves out no level of headings', () => {
		const levels = elements(tree)
			.filter(({ tagName }) => /^h[1-6]$/.test(tagName))
			.map(({ tagName }) => Number(tagName[1]));
		expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
	});

	it('speaks Danish to the reader', () => {
		const attributes = elements(tree).flatMap((element) =>
			shownAttributes.flatMap((name) => attribute(element, name) ?? []),
		);
		const shown = [textOf(tree), ...attributes].join('\n');
		expect(elements(tree, 'html')[0]?.properties.lang).toBe('da');
		expect(english.exec(shown)?.[0], address).toBeUndefined();
	});

	it('holds nothing that a strict content security policy stops', () => {
		const isKnown = (code: string) => knownScripts.some((sign) => code.includes(sign));
		expect(policyFaults(tree, isKnown)).toEqual([]);
	});
});

it('a policy needs to name one hash for each inline script', () => {
	const scripts = new Set(pages.flatMap(({ tree }) => inlineScripts(tree)));
	expect(scripts.size).toBe(knownScripts.length);
});

import fc from 'fast-check';
import type { Nodes } from 'mdast';
import rehypeParse from 'rehype-parse';
import remarkParse from 'remark-parse';
import { toString } from 'hast-util-to-string';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import {
	binderAsHtml,
	binderAsMarkdown,
	type DocumentPlace,
} from '../../src/features/binder/model/document.ts';
import { findElement, findElements } from '../../src/shared/html/find-elements.ts';

const place: DocumentPlace = {
	title: 'Hobbii & Glad Mad',
	category: 'Case',
	gist: ['Frokost *hver* dag.', ''],
	source: [
		{ text: 'Kilde: ', url: undefined },
		{ text: 'Cabi 2019', url: 'https://x.example/k/' },
	],
	note: 'Første linje\nAnden linje\n\nNyt afsnit',
	url: 'https://x.example/cases/a/',
};

const parse = (html: string) => unified().use(rehypeParse).parse(html);

function typesIn(markdown: string): Set<string> {
	const types = new Set<string>();
	visit(unified().use(remarkParse).parse(markdown), (node: Nodes) => {
		types.add(node.type);
	});
	return types;
}

describe('the binder as Markdown', () => {
	it('holds title, category, gist, source and note, in this order', () => {
		expect(binderAsMarkdown('Min mappe', [place])).toBe(`# Min mappe

## [Hobbii & Glad Mad](https://x.example/cases/a/)

*Case*

Frokost \\*hver\\* dag.

Kilde: [Cabi 2019](https://x.example/k/)

> **Min note**
>
> Første linje\\
> Anden linje
>
> Nyt afsnit
`);
	});

	it('has no links where the site has no address, and no empty note', () => {
		const bare = { ...place, url: undefined, source: [], note: ' \n' };
		expect(binderAsMarkdown('Min mappe', [bare])).toBe(`# Min mappe

## Hobbii & Glad Mad

*Case*

Frokost \\*hver\\* dag.
`);
	});

	it('takes what the reader typed as text, whatever it is', () => {
		const expected = typesIn(binderAsMarkdown('Min mappe', [place]));
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (note) => {
				const types = typesIn(binderAsMarkdown('Min mappe', [{ ...place, note }]));
				for (const type of types) expect(expected).toContain(type);
			}),
		);
		const hostile = '<script>alert(1)</script>\n# Stor\n![x](javascript:y)\n- punkt';
		expect(typesIn(binderAsMarkdown('Min mappe', [{ ...place, note: hostile }]))).toEqual(expected);
	});
});

describe('the binder as a page for word processors', () => {
	it('says its language and its letters, and names each place in a heading', () => {
		const tree = parse(binderAsHtml('Min mappe', [place, { ...place, title: 'Ål & æg' }]));
		expect(findElement(tree, ({ tagName }) => tagName === 'html')?.properties.lang).toBe('da');
		expect(findElement(tree, ({ tagName }) => tagName === 'meta')?.properties.charSet).toBe(
			'utf-8',
		);
		const headings = findElements(tree, ({ tagName }) => tagName === 'h2').map((one) =>
			toString(one),
		);
		expect(headings).toEqual(['Hobbii & Glad Mad', 'Ål & æg']);
	});

	it('takes what the reader typed as text, whatever it is', () => {
		const typed = fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '&lt;b&gt;'),
		);
		const tagsIn = (html: string) =>
			findElements(parse(html), () => true).map((one) => one.tagName);
		const expected = new Set(tagsIn(binderAsHtml('Min mappe', [place])));
		fc.assert(
			fc.property(typed, typed, (title, note) => {
				const html = binderAsHtml('Min mappe', [{ ...place, title, note }]);
				for (const tag of tagsIn(html)) expect(expected).toContain(tag);
			}),
		);
		const html = binderAsHtml('Min mappe', [{ ...place, note: '<script>alert(1)</script>' }]);
		expect(toString(parse(html))).toContain('<script>alert(1)</script>');
	});
});

import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { plainText, showNumber } from '../../src/model/resolve-references.ts';
import { showNumbers } from '../../src/model/show-numbers.ts';
import { smallLibrary } from './small-library.ts';

const ten = '&lt;Fact id="ti" /&gt;';
const twelve = '&lt;Fact id="tolv" /&gt;';
const cases = '&lt;Count of="reports" /&gt;';

/** The HTML with its numbers shown, as the finished page has them. */
function show(html: string): string {
	const tree = unified().use(rehypeParse, { fragment: true }).parse(html);
	showNumbers(
		tree,
		(reference, style) => showNumber(reference, smallLibrary, style),
		(text) => plainText(text, smallLibrary),
	);
	return unified().use(rehypeStringify).stringify(tree);
}

/** The same without its tags, as it is read. */
const read = (html: string) => show(html).replace(/<[^>]*>/g, '');

const tip = (id: string) => `data-tip="Tallet ${id}. R 2018, »Afsnit«."`;
const link = (id: string, text: string) =>
	`<a class="fact" href="/kilder/r/#fakta-${id}" ${tip(id)}>${text}</a>`;

describe('a number on a page', () => {
	it.each(['p', 'li', 'td', 'dd', 'figcaption', 'blockquote', 'strong', 'span'])(
		'leads to where it stands and tells what it is, in <%s>',
		(tag) => {
			const text = tag === 'td' ? '10 dage' : 'ti dage';
			const html =
				tag === 'td'
					? `<table><tr><td>Om ${ten}.</td></tr></table>`
					: `<${tag}>Om ${ten}.</${tag}>`;
			expect(show(html)).toContain(`>Om ${link('ti', text)}.</${tag}>`);
		},
	);

	it.each([
		['a', `<p><a href="/">Om ${ten}</a></p>`, '<p><a href="/">Om ti dage</a></p>'],
		[
			'b in a',
			`<p><a href="/">Om <b>${ten}</b></a></p>`,
			'<p><a href="/">Om <b>ti dage</b></a></p>',
		],
		...['h1', 'h2', 'h3', 'h4', 'button', 'label', 'nav', 'summary', 'title'].map((tag) => [
			tag,
			`<${tag}>Om ${ten}</${tag}>`,
			`<${tag}>Om ti dage</${tag}>`,
		]),
	])('is plain text in %s', (_, html, expected) => {
		expect(show(html)).toBe(expected);
	});

	it('is plain text in attributes', () => {
		expect(show(`<p title='Om ${ten}' data-kept='${twelve} går'>x</p>`)).toBe(
			'<p title="Om ti dage" data-kept="12 dage går">x</p>',
		);
	});

	it('is plain text where it is a count', () => {
		expect(show(`<p>De ${cases} rapporter.</p>`)).toBe('<p>De to rapporter.</p>');
	});

	it.each([
		['a cell', `<table><tr><td>${ten}</td></tr></table>`, '10 dage'],
		['a heading of a table', `<table><tr><th>${ten}</th></tr></table>`, '10 dage'],
		['a list in a cell', `<table><tr><td><ul><li>${ten}</li></ul></td></tr></table>`, '10 dage'],
		['rows of figures', `<dl class="fact-rows"><dt>${cases}</dt><dd>${ten}</dd></dl>`, '210 dage'],
		['a drawing', `<svg><text>${ten}</text></svg>`, '10 dage'],
	])('is in digits in %s', (_, html, expected) => {
		expect(read(html)).toBe(expected);
	});

	it('is a word in a description that is running text', () => {
		expect(read(`<dl><dt>Varer</dt><dd>Det tager ${ten}.</dd></dl>`)).toBe(
			'VarerDet tager ti dage.',
		);
	});

	it('is no link in a drawing', () => {
		expect(show(`<svg><text>${ten}</text></svg>`)).toBe('<svg><text>10 dage</text></svg>');
	});

	it('has words again after a table', () => {
		expect(read(`<table><tr><td>${ten}</td></tr></table><p>Om ${ten}</p>`)).toBe(
			'10 dageOm ti dage',
		);
	});

	it.each([
		'<p>Skriv <code>&#x3C;Fact id="x" /></code>.</p>',
		'<pre><code>&#x3C;Fact id="x" /></code></pre>',
		'<script>const form = `<Fact id="x" />`;</script>',
		'<style>/* <Fact id="x" /> */</style>',
	])('is left as it stands in code: %s', (html) => {
		expect(show(html)).toBe(html);
	});

	it('leaves everything else as it is', () => {
		const html = '<p>Der er &#x3C; 12, <a href="/?a=1">her</a>.<!-- x --></p>';
		expect(show(html)).toBe(html);
	});
});

describe('a sentence on a page begins with a capital letter', () => {
	it.each([
		['at the beginning of a paragraph', `<p>${ten} går.</p>`, 'Ti dage går.'],
		['at the beginning of a heading', `<h2>${ten}</h2>`, 'Ti dage'],
		['in each list item', `<ul><li>${ten}</li><li>${ten}</li></ul>`, 'Ti dageTi dage'],
		['after a full stop', `<p>Det går. ${ten}.</p>`, 'Det går. Ti dage.'],
		['after another paragraph', `<p>Det går</p><p>${ten}</p>`, 'Det gårTi dage'],
		['in bold', `<p>Det går. <b>${ten}</b>.</p>`, 'Det går. Ti dage.'],
		['after bold', `<p><b>Det går.</b> ${ten}.</p>`, 'Det går. Ti dage.'],
		['after white space', `<p>\n\t${ten} går.</p>`, '\n\tTi dage går.'],
		['after quotation marks', `<p>»${ten}?«</p>`, '»Ti dage?«'],
		['after a badge', `<p><span class="badge">SMV</span> ${ten} går.</p>`, 'SMV Ti dage går.'],
		['after a number in a list', `<h2><span class="number">7</span> ${ten}</h2>`, '7 Ti dage'],
		['inside a badge', `<p>Det går <span class="badge">${ten}</span></p>`, 'Det går Ti dage'],
		['where it is ca.', `<p>&lt;Fact id="ca" /&gt; går.</p>`, 'Ca. otte timer går.'],
	])('%s', (_, html, expected) => {
		expect(read(html)).toBe(expected);
	});

	it.each([
		['in the middle', `<p>Om ${ten}.</p>`, 'Om ti dage.'],
		['in bold in the middle', `<p>Om <b>${ten}</b>.</p>`, 'Om ti dage.'],
		['after bold in the middle', `<p><b>Om</b> ${ten}.</p>`, 'Om ti dage.'],
		[
			'after a link in the middle',
			`<p>Se <a href="/">her</a> om ${ten}.</p>`,
			'Se her om ti dage.',
		],
		['after a line break', `<p>Om<br>${ten}.</p>`, 'Omti dage.'],
		['after code', `<p>Om <code>x</code> ${ten}.</p>`, 'Om x ti dage.'],
		['after a quotation', `<p>Om <q>det</q> ${ten}.</p>`, 'Om det ti dage.'],
		['after a footnote', `<p>Om<sup>a</sup> ${ten}.</p>`, 'Oma ti dage.'],
		['after another number', `<p>${ten} eller ${ten}.</p>`, 'Ti dage eller ti dage.'],
		['after an abbreviation', `<p>Om ca. ${ten}, s. ${ten}.</p>`, 'Om ca. ti dage, s. ti dage.'],
		['after an abbreviation in bold', `<p>Om <b>ca.</b> ${ten}.</p>`, 'Om ca. ti dage.'],
		['after a colon', `<p>Svaret: ${ten}.</p>`, 'Svaret: ti dage.'],
		[
			'after a badge in the middle',
			`<p>Om <span class="badge">ca</span> ${ten}.</p>`,
			'Om ca ti dage.',
		],
		['in a cell', `<table><tr><td>&lt;Fact id="ca" /&gt;</td></tr></table>`, 'ca. 8 timer'],
	])('and not %s', (_, html, expected) => {
		expect(read(html)).toBe(expected);
	});
});

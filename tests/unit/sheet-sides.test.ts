import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { sheetSides } from '../../src/topics/debate/build/sheet-sides.ts';

const withSides = (html: string) =>
	String(
		unified()
			.use(rehypeParse, { fragment: true })
			.use(sheetSides)
			.use(rehypeStringify)
			.processSync(html),
	);

it('sets the two sides of a sheet beside each other, and only them', () => {
	expect(
		withSides(
			'<h2>Derfor</h2><p>a</p><h2>Det taler for hver side</h2><h3>For</h3><p>b</p><p>c</p><h3>Imod</h3><p>d</p><h2>Det ved vi ikke</h2><p>e</p>',
		),
	).toBe(
		'<h2>Derfor</h2><p>a</p><h2>Det taler for hver side</h2><div class="sides"><div class="side"><h3>For</h3><p>b</p><p>c</p></div><div class="side"><h3>Imod</h3><p>d</p></div></div><h2>Det ved vi ikke</h2><p>e</p>',
	);
});

it('leaves other texts as they are', () => {
	const html = '<h2>Behovet</h2><h3>Et</h3><p>a</p>';
	expect(withSides(html)).toBe(html);
});

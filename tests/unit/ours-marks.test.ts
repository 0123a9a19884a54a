import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { headingIds } from '../../src/shared/html/heading-ids.ts';
import { oursMarks } from '../../src/topics/debate/build/ours-marks.ts';
import { oursOnSheets } from '../../src/model/kinds/questions/sections.ts';

const marked = (html: string) =>
	String(
		unified()
			.use(rehypeParse, { fragment: true })
			.use(headingIds)
			.use(oursMarks)
			.use(rehypeStringify)
			.processSync(html),
	);

it.each(Object.entries(oursOnSheets))('the section »%s« is marked »%s«', (title, mark) => {
	const html = marked(`<h2>${title}</h2>`);
	expect(html).toContain(`${title} <span class="ours">(${mark})</span></h2>`);
	// The mark is no part of the address.
	expect(/id="([^"]*)"/.exec(html)?.[1]).not.toContain('vores');
});

it('what the report says is not marked, nor are headings of other levels', () => {
	expect(marked('<h2>Det taler for hver side</h2>')).not.toContain('ours');
	for (const title of Object.keys(oursOnSheets))
		expect(marked(`<h3>${title}</h3>`)).not.toContain('ours');
});

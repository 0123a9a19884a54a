import { describe, expect, it } from 'vitest';
import { pageSteps } from '../../src/frame/build/page-steps.ts';
import type { Library } from '../../src/model/library.ts';
import { finishPage } from '../../src/shared/build/finished-pages.ts';
import { smallLibrary } from './small-library.ts';

const fleksjob = {
	term: 'fleksjob',
	forms: ['fleksjob', 'ti dage'],
	definition: 'Et job på <Fact id="ti" />',
	source: { from: 'outside' as const, note: 'Ingen rapport forklarer det.' },
	synonyms: [],
	searchWords: [],
	figures: [],
	related: [],
	formerly: [],
};
const library: Library = {
	...smallLibrary,
	terms: [{ id: 'fleksjob', data: fleksjob, body: undefined }],
};

const finish = (main: string, path = '/cases/') =>
	finishPage(
		path,
		`<!doctype html><html lang="da"><body><main>${main}</main></body></html>`,
		pageSteps(library),
	);

const terms = (html: string) =>
	[...html.matchAll(/class="term"[^>]*>([^<]*)</g)].map(([, text]) => text);

describe('what every page needs', () => {
	it('shows the numbers before it looks for terms, and leaves their links alone', () => {
		const html = finish('<p>Om &lt;Fact id="ti" /&gt; og fleksjob.</p>');
		expect(html).toContain('>ti dage</a>');
		expect(terms(html)).toEqual(['fleksjob']);
	});

	it('tells what a term means, with its numbers, and that the words are ours', () => {
		expect(finish('<p>fleksjob</p>')).toContain(
			'data-tip="Et job på ti dage Forklaringen er vores."',
		);
	});

	it('links no terms in the glossary itself', () => {
		expect(terms(finish('<p>fleksjob</p>', '/ordliste/'))).toEqual([]);
	});

	it('says how long a page takes to read where it asks', () => {
		const html = finish(`<p data-reading-time></p><p>${'ord '.repeat(400)}</p>`);
		expect(html).toContain('Læsetid: ca. 2 minutter');
	});
});

import { describe, expect, it } from 'vitest';
import { searchRecords } from '../../src/features/search/build/search-records.ts';
import { searchEntry } from '../../src/parts/search-entry.ts';

const attributes = Object.entries(searchEntry('Begreb', { tema: ['Pris', 'Nærhed'], rapport: [] }))
	.map(([name, value]) => `${name}='${value}'`)
	.join(' ');
const html = `<!doctype html><html lang="da"><body><main data-pagefind-body>
<h1 id="_top" data-pagefind-meta="kind:Ordliste">Ordliste</h1><p>Indledning.</p>
<section ${attributes}><h2 id="fleksjob"><span data-pagefind-ignore>7</span> Fleksjob</h2>
<p>Et job.</p><h3 id="fodnote">Mere</h3></section></main></body></html>`;

describe('searchRecords', () => {
	const [page, entry, ...others] = searchRecords('/ordliste/', html);

	it('takes entries out of the page and gives each its own record and address', () => {
		expect(others).toEqual([]);
		expect(page?.url).toBe('/ordliste/');
		expect(page?.html).toContain('Indledning.');
		expect(page?.html).not.toContain('Et job.');
		expect(entry?.url).toBe('/ordliste/#fleksjob');
	});

	it('names the entry by its heading, without its number, and keeps kind and filters', () => {
		expect(entry?.html).toContain('<h1 id="_top">Fleksjob</h1>');
		expect(entry?.html).toContain('data-pagefind-meta="kind[data-value]" data-value="Begreb"');
		expect(entry?.html).toContain('data-pagefind-meta="parent[data-value]" data-value="Ordliste"');
		expect(entry?.html).toContain('data-value="Pris|Nærhed"');
		expect(entry?.html).not.toContain('rapport');
	});

	it('leaves no further headings to lead to: the address is that of the entry', () => {
		expect(entry?.html).not.toContain('id="fodnote"');
	});

	it('hands a page without entries on as it is', () => {
		expect(searchRecords('/om/', '<p>Om</p>')).toEqual([{ url: '/om/', html: '<p>Om</p>' }]);
	});
});

import { describe, expect, it } from 'vitest';
import { renamedAddresses } from '../../src/model/renames.ts';
import { keptPlaces } from '../../src/features/binder/build/kept-places.ts';

const page = (main: string, keep = '<p data-keep></p>') =>
	`<html><body><main><h1 data-pagefind-meta="kind:Ordliste">Ordliste</h1>${keep}${main}</main></body></html>`;

const source = '<p class="source">Kilde: <a href="/kilder/x/#y">X, »Y«, s. 3</a></p>';

describe('keptPlaces', () => {
	it('are the page, its entries with their kind, and its sections', () => {
		const html = page(`<p class="lead" data-gist="Om ordene.">Ord.</p>
<h2 id="brug">Brug</h2><p>Sådan.</p><h3 id="mere">Mere</h3><p>Nøjere.</p>
<section data-search-kind="Begreb"><h2 id="smv"><span data-pagefind-ignore>1</span> SMV</h2>
<p>En lille virksomhed<a class="note-mark">7</a>.</p>${source}</section>`);
		expect(keptPlaces('/ordliste/', html)).toEqual([
			{
				address: '/ordliste/',
				title: 'Ordliste',
				kind: 'Ordliste',
				gist: ['Om ordene.'],
				source: [],
			},
			{
				address: '/ordliste/#brug',
				title: 'Brug',
				parent: 'Ordliste',
				kind: 'Afsnit',
				gist: ['Sådan.'],
				source: [],
			},
			{
				address: '/ordliste/#mere',
				title: 'Mere',
				parent: 'Ordliste',
				kind: 'Afsnit',
				gist: ['Nøjere.'],
				source: [],
			},
			{
				address: '/ordliste/#smv',
				title: 'SMV',
				kind: 'Begreb',
				gist: ['En lille virksomhed.'],
				source: ['Kilde: ', { text: 'X, »Y«, s. 3', address: '/kilder/x/#y' }],
			},
		]);
	});

	it.each([
		['a list', '<ul><li>Et</li><li>To</li></ul><p>Nej</p>', ['Et', 'To']],
		['what a paragraph announces', '<p>Tre krav:</p><ol><li>Et</li></ol>', ['Tre krav:', 'Et']],
		['rows', '<dl><div><dt>Siden</dt><dd>2017</dd></div></dl>', ['Siden: 2017']],
		[
			'marked lines',
			'<p>Nej</p><p data-gist>Ja</p><tr></tr><p data-gist="Og ja">x</p>',
			['Ja', 'Og ja'],
		],
		['nothing', '', []],
	])('say in a few lines what they hold: %s', (_, content, gist) => {
		const [, section] = keptPlaces('/x/', page(`<h2 id="a">A</h2>${content}<h2>B</h2><p>B</p>`));
		expect(section?.gist).toEqual(gist);
	});

	it('are none on a page that cannot be kept', () => {
		expect(keptPlaces('/soeg/', page('<h2 id="a">A</h2>', ''))).toEqual([]);
	});
});

it('former ids of entries and sections lead to the addresses of today', () => {
	const entries = [
		{ kind: 'cases' as const, id: 'ny', data: { formerly: ['gammel', 'aeldst'] } },
		{ kind: 'terms' as const, id: 'smv', data: {} },
		{
			kind: 'reports' as const,
			id: 'r',
			data: { sections: [{ id: 'nu', formerly: ['foer'] }, { id: 'altid' }] },
		},
	];
	expect(renamedAddresses(entries)).toEqual({
		'/cases/gammel/': '/cases/ny/',
		'/cases/aeldst/': '/cases/ny/',
		'/kilder/r/#foer': '/kilder/r/#nu',
	});
});

import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/model/library.ts';
import { outlinesOf } from '../../src/model/outlines/all.ts';
import { endingWith, headingOf, section, sectionOf } from '../../src/model/outlines/outline.ts';
import { soundLibrary, withEntry } from './sound-library.ts';

function pageAt(address: string, library: Library = soundLibrary, site?: URL) {
	const found = outlinesOf(library, site).find((outline) => outline.address === address);
	if (!found) throw new Error(`No outline has the address ${address}.`);
	return found;
}

const sectionsOf = (body: string) => pageAt('/om/', withEntry('docs', { body })).sections;
const idsOf = (address: string, library?: Library) =>
	pageAt(address, library).sections.map(({ id }) => id);

describe('the sections of a body', () => {
	it('are its headings of the second and third level, with anchors without æøå', () => {
		const found = sectionsOf('Før.\n\n## Åben *bog*\n\nA.\n\n### Mere\n\nB.\n\n#### Fodnote\n\nC.');
		expect(found.map(({ id, title, depth }) => [id, title, depth])).toEqual([
			['aaben-bog', 'Åben bog', 2],
			['mere', 'Mere', 3],
		]);
	});

	it.each([
		['a paragraph', 'Ét\nto, [tre](/x/) og `fire`.\n\nNej.', ['Ét to, tre og fire.']],
		['a list', '- Et\n- **To**\n\nNej', ['Et', 'To']],
		['what a paragraph announces', 'Krav:\n\n1. Et\n2. To\n\nNej', ['Krav:', 'Et', 'To']],
		['what stands deeper', '### Under\n\nDybt.', ['Dybt.']],
		['a number', 'Der er <Fact id="ansatte" />.', ['Der er 12 ansatte.']],
		['a number by itself', '<Fact id="ansatte" bare />', ['12']],
		[
			'a table',
			'| Træk | A | B |\n| --- | --- | --- |\n| Målet | Eget | Fælles |',
			['Målet. A: Eget. B: Fælles'],
		],
		[
			'what a component says',
			'<AttentionPoints report="rapport" />',
			['1. Kendskab: De kender ikke hinanden.'],
		],
		['nothing', '', []],
	])('begin with their first lines: %s', (_, content, gist) => {
		const [first] = sectionsOf(`## A\n\n${content}\n\n## B\n\nB.`);
		expect(first?.gist).toEqual(gist);
	});

	it('name every place that they name on the page, and no others', () => {
		const places = ['metode" page={3}', 'fund"'].map(
			(place) => `<Source report="rapport" section="${place} />`,
		);
		const [first, second] = sectionsOf(`## A\n\nA.\n\n${places.join('\n')}\n\n## B\n\nB.`);
		expect(first?.source).toEqual([
			'Kilde: ',
			{ text: 'Rapport, »Metode«, s. 3', address: '/kilder/rapport/#metode' },
			' · ',
			{ text: 'Rapport, »Fund«', address: '/kilder/rapport/#fund' },
		]);
		expect(second?.source).toEqual([]);
	});
});

describe('outlines', () => {
	it('know every page once, and every anchor of a page once', () => {
		const outlines = outlinesOf(soundLibrary);
		const addresses = outlines.flatMap(({ address, sections }) => [
			address,
			...sections.map(({ id }) => `${address}#${id}`),
		]);
		expect(new Set(addresses).size).toBe(addresses.length);
		expect(addresses).toContain('/cases/sag/ark/');
		expect(addresses).toContain('/undersoegelse/metode/#spurgt');
	});

	it('have the numbers in all their texts', () => {
		const said = JSON.stringify(outlinesOf(soundLibrary));
		expect(said).not.toMatch(/<(?:Fact|Answer|Count)/);
		expect(pageAt('/cases/').title).toBe('Cases: én samarbejder mellem SMV’er og SØV’er');
	});

	it('name what of a section is ours', () => {
		const { sections } = pageAt('/debat/spoergsmaal/');
		expect(sections.map(headingOf).slice(0, 4)).toEqual([
			'Derfor er spørgsmålet åbent (vores læsning)',
			'Det taler for hver side',
			'Det går',
			'Det går ikke',
		]);
	});

	it('have the sections of a case in the order of the page', () => {
		expect(idsOf('/cases/sag/')).toEqual([
			'kort',
			'behovet',
			'saadan-kom-det-i-gang',
			'det-goer-de-sammen',
			'det-der-var-svaert',
			'det-betyder-det-for-begge',
			'aftalen',
			'skalaen',
			'virksomhederne',
			'personerne',
			'i-gang',
			'til-debat',
			'noter',
		]);
	});

	it('have only the sections that there is something for', () => {
		expect(idsOf('/undersoegelse/fund-0/')).toContain('stemmer');
		expect(
			idsOf('/undersoegelse/fund-0/', withEntry('findings', { data: { voices: [] } })),
		).not.toContain('stemmer');
		expect(idsOf('/debat/spoergsmaal/').slice(-3)).toEqual([
			'cases',
			'anbefalinger',
			'opmaerksomhed',
		]);
		expect(
			idsOf('/debat/spoergsmaal/', withEntry('questions', { data: { cases: [], points: [] } })),
		).not.toContain('cases');
	});

	it('tell the answers of a finding in lines, what is known first', () => {
		expect(sectionOf(pageAt('/undersoegelse/fund-0/'), 'svar').gist).toEqual([
			'Firmaer, enig: 20 %, uenig: »omkring halvdelen«, neutral eller ved ikke: gået tabt i vores udgave.',
			expect.stringContaining('enig: 60 %, uenig: 30 %, neutral eller ved ikke: 10 %.'),
		]);
	});

	it('cite a finding by its address on the published site', () => {
		const gist = (site?: URL) =>
			sectionOf(pageAt('/undersoegelse/fund-0/', soundLibrary, site), 'kilde').gist[0];
		expect(gist()).toContain(' /undersoegelse/fund-0/');
		expect(gist(new URL('https://samspil.test'))).toContain(
			' https://samspil.test/undersoegelse/fund-0/',
		);
	});

	it('tell an entry from a section, with all its text and what it can be narrowed by', () => {
		const { sections } = pageAt('/anbefalinger/');
		expect(sections.map(({ id, entry }) => [id, entry?.category])).toEqual([
			['til-smver', undefined],
			['raad', 'Anbefaling'],
			['til-soever', undefined],
		]);
		const { entry, gist } = sectionOf(pageAt('/anbefalinger/'), 'raad');
		expect(gist).toEqual(['Det hjælper.', 'Ring.']);
		expect(entry?.text).toContain('Det hjælper. Gør det. Firma og Forening. Det gik.');
		expect(entry?.filters).toMatchObject({ tema: ['Tema'], maalgruppe: ['SMV’er'] });
	});

	it('say that a definition is ours where it comes from no report', () => {
		const { source, entry } = sectionOf(pageAt('/ordliste/'), 'fleksjob');
		expect(source).toEqual(['Forklaringen er vores. Vores egen.']);
		expect(entry?.text).toBe('Et job. Forklaringen er vores. Vores egen.');
	});

	it('mark the steps that we add to advice', () => {
		const library = withEntry('recommendations', { data: { added: ['Spørg.'] } });
		expect(sectionOf(pageAt('/anbefalinger/', library), 'raad').gist).toContain(
			'Spørg. (vores forslag)',
		);
	});

	it('cannot be kept where there is nothing to keep', () => {
		const left = outlinesOf(soundLibrary).filter(({ isKept }) => !isKept);
		expect(left.map(({ address }) => address).sort()).toEqual(['/', '/cases/sag/ark/', '/soeg/']);
	});
});

describe('sectionOf', () => {
	it('refuses a heading that the outline does not know', () => {
		expect(() => sectionOf(pageAt('/ordliste/'), 'fleksjobb')).toThrow('"fleksjobb"');
	});
});

it('the line that ends a page stands under its last section', () => {
	const sections = [section('a', 'A'), section('b', 'B')];
	expect(endingWith(sections, ['Kilde']).map(({ source }) => source)).toEqual([[], ['Kilde']]);
});

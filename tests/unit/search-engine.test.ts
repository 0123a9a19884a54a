import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/search/excerpt.ts';
import { memoryEngine } from '../../src/search/memory-engine.ts';
import { storedPage, type StoredPage } from '../../src/search/pages.ts';
import { indexVocabulary, planSearch } from '../../src/search/plan.ts';
import { searchSite } from '../../src/search/search.ts';
import { indexTexts } from '../../src/search/text-index.ts';
import { makeVocabulary } from '../../src/search/vocabulary.ts';

/** A page as Pagefind reads it: headings stand in the text, and their places are counted in words. */
function page(url: string, title: string, sections: Record<string, string>): StoredPage {
	const parts = [title, ...Object.entries(sections).map(([head, text]) => `${head}. ${text}`)];
	const starts = parts.map((_, order) => parts.slice(0, order).join(' ').split(/\s+/).length);
	const anchors = Object.keys(sections).map((text, order) => ({
		element: 'h2',
		id: `del-${order + 1}`,
		text,
		location: starts[order + 1] ?? 0,
	}));
	return storedPage(url, {
		url,
		content: parts.join(' '),
		meta: { title, kind: 'Case', tema: 'Pris|Nærhed' },
		anchors: [{ element: 'h1', id: '_top', text: title, location: 0 }, ...anchors],
	});
}

const pages = [
	page('/a/', 'Frokost fra naboen', { Opgaven: 'Mad til kontoret.', Prisen: 'En god pris.' }),
	page('/b/', 'Montage', { Behovet: 'En frokost var ikke en del af det.', Aftalen: 'Ingen.' }),
	page('/c/', 'Software', { Opgaven: 'Test af software.', Aftalen: 'Partnerskaber på skrift.' }),
];
const index = indexTexts(pages);
const engine = memoryEngine(index);
const vocabulary = indexVocabulary(makeVocabulary(index.counts, []));
const search = (query: string) =>
	searchSite(engine, planSearch(query, vocabulary), { most: 5, mostFrugally: 5 });
const urls = async (query: string) => (await search(query)).hits.map(({ url }) => url);

describe('the search in memory', () => {
	it('puts a page named after the word above one that mentions it', async () => {
		expect(await urls('frokost')).toEqual(['/a/', '/b/#del-1']);
	});

	it('leads to the section that holds the word', async () => {
		expect(await urls('pris')).toEqual(['/a/#del-2']);
		const [hit] = (await search('pris')).hits;
		expect(hit).toMatchObject({ section: 'Prisen', excerpt: 'En god <mark>pris.</mark>' });
	});

	it('finds other inflections, and words that begin with what is typed so far', async () => {
		expect(await urls('partnerskab')).toEqual(['/c/#del-2']);
		expect(await urls('softw')).toEqual(['/c/']);
	});

	it('wants every word of a search on the page', async () => {
		const found = await engine.find('frokost pris');
		expect(found.map(({ id }) => id)).toEqual(['/a/']);
	});

	it('finds nothing for nothing', async () => {
		expect(await engine.find('')).toEqual([]);
		expect(await urls('zzz')).toEqual([]);
	});

	it('knows what each page can be narrowed by', async () => {
		const [first] = await engine.pages();
		expect(first?.filters).toEqual({ slags: ['Case'], tema: ['Pris', 'Nærhed'] });
	});

	it('shows only pages that the reader has not filtered away, and counts all', async () => {
		const outcome = await searchSite(engine, planSearch('frokost', vocabulary), {
			most: 5,
			mostFrugally: 5,
			keep: (id) => id === '/b/',
		});
		expect(outcome.hits.map(({ page: { id } }) => id)).toEqual(['/b/']);
		expect(outcome.found).toHaveLength(2);
	});
});

describe('excerptOf', () => {
	const words = Array.from({ length: 200 }, (_, at) => `ord${at}`);
	const wordAt = (at: number) => ({ at, word: String(at), weight: 1 });

	it('shows the stretch with the most marks, and that text is left out', () => {
		const found = [3, 60, 62, 65].map(wordAt);
		const excerpt = excerptOf(words, { from: 0, to: 200, found });
		expect(excerpt).toMatch(/^… ord\d+ .*<mark>ord60<\/mark>.*<mark>ord65<\/mark>.* …$/);
		expect(excerpt).not.toContain('ord3<');
		expect(excerpt.split(' ').length).toBeLessThan(80);
	});

	it('shows whole sentences, so that the answer is not cut off', () => {
		const text =
			'Før det kom noget andet. Ordren er på ca. 4.000 dele, og varslet er ned til én uge, fordi Incita altid har varer på lager og flere folk end det værksted, som Baby Dan ellers bruger til det samme. Så kommer der mere. Og mere endnu.';
		const sentence = text.split(' ');
		const found = [wordAt(sentence.indexOf('varslet'))];
		expect(excerptOf(sentence, { from: 0, to: sentence.length, found })).toMatch(
			/^… Ordren er på ca\. 4\.000 dele.* til det samme\. …$/,
		);
	});

	it('prefers a stretch with different words, and rare ones, to one word many times', () => {
		const often = [10, 12, 14, 16].map((at) => ({ at, word: 'kommune', weight: 1 }));
		const telling = [
			{ at: 120, word: 'kommune', weight: 1 },
			{ at: 122, word: 'varsel', weight: 4 },
		];
		const excerpt = excerptOf(words, { from: 0, to: 200, found: [...often, ...telling] });
		expect(excerpt).toContain('<mark>ord122</mark>');
		expect(excerpt).not.toContain('ord10<');
	});

	it('shows the beginning where nothing is marked', () => {
		const excerpt = excerptOf(words, { from: 10, to: 13, found: [] });
		expect(excerpt).toBe('ord10 ord11 ord12');
	});

	it('writes markup in the text as text', () => {
		const excerpt = excerptOf(['<b>', '&', 'x'], { from: 0, to: 3, found: [wordAt(0)] });
		expect(excerpt).toBe('<mark>&lt;b&gt;</mark> &amp; x');
	});
});

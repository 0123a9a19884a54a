import { describe, expect, it } from 'vitest';
import { pagefindEngine } from '../../src/features/search/model/engine.ts';
import type { PagefindPage } from '../../src/features/search/model/page-match.ts';
import { indexVocabulary, planSearch } from '../../src/features/search/model/plan.ts';
import { searchSite } from '../../src/features/search/model/search.ts';
import { makeVocabulary } from '../../src/features/search/model/vocabulary.ts';

interface Part {
	heading: string;
	text: string;
}

/** A page as Pagefind tells it: headings stand in the text, and places are counted in words. */
function page(url: string, title: string, parts: readonly Part[], found: readonly string[]) {
	const texts = [title, ...parts.map(({ heading, text }) => `${heading} ${text}`)];
	const words = texts.join(' ').split(' ');
	const startOf = (order: number) => texts.slice(0, order).join(' ').split(' ').length;
	return {
		url,
		content: words.join(' '),
		meta: { title, category: 'Case' },
		anchors: [
			{ element: 'h1', id: '_top', text: title, location: 0 },
			...parts.map(({ heading: text }, order) => ({
				element: 'h2',
				id: `del-${order + 1}`,
				text,
				location: startOf(order + 1),
			})),
		],
		weighted_locations: words.flatMap((word, location) =>
			found.some((wanted) => word.startsWith(wanted)) ? [{ location, balanced_score: 1 }] : [],
		),
	} satisfies PagefindPage;
}

const prices = { heading: 'Prisen', text: 'En god pris & <gratis> levering.' };

/** What Pagefind answers to each query; every page that is loaded is written down. */
function searching(answers: Record<string, PagefindPage[]>) {
	const asked: string[] = [];
	const loaded: string[] = [];
	const engine = pagefindEngine({
		search: (query) => {
			asked.push(query);
			const results = (answers[query] ?? []).map((one) => ({
				id: one.url,
				data: () => {
					loaded.push(one.url);
					return Promise.resolve(one);
				},
			}));
			return Promise.resolve({ results });
		},
	});
	const words = Object.keys(answers).flatMap((query) => query.split(' '));
	const vocabulary = makeVocabulary(new Map(words.map((word) => [word, 1])), []);
	const plan = (query: string) => planSearch(query, indexVocabulary(vocabulary));
	return { engine, plan, asked, loaded };
}

const frokost = {
	frokost: [
		page('/b/', 'Montage', [{ heading: 'Behovet', text: 'En frokost er ikke med.' }], ['frokost']),
		page('/a/', 'Frokost fra naboen', [prices], ['Frokost']),
	],
};

describe('searchSite', () => {
	it('puts a page named after the word above one that mentions it', async () => {
		const { engine, plan } = searching(frokost);
		const { hits } = await searchSite(engine, plan('frokost'), { most: 5 });
		expect(hits.map(({ url }) => url)).toEqual(['/a/', '/b/#del-1']);
	});

	it('leads to the section that holds the word, and shows it with the word marked', async () => {
		const { engine, plan } = searching({
			pris: [page('/a/', 'Frokost', [{ heading: 'Opgaven', text: 'Mad.' }, prices], ['pris'])],
		});
		const { hits } = await searchSite(engine, plan('pris'), { most: 5 });
		expect(hits).toEqual([
			expect.objectContaining({
				url: '/a/#del-2',
				section: 'Prisen',
				excerpt: 'En god <mark>pris</mark> &amp; &lt;gratis&gt; levering.',
			}),
		]);
	});

	it('loads no more pages than it shows', async () => {
		const { engine, plan, loaded } = searching(frokost);
		const { hits, found } = await searchSite(engine, plan('frokost'), { most: 1 });
		expect(hits).toHaveLength(1);
		expect(loaded).toHaveLength(1);
		expect(found).toHaveLength(2);
	});

	it('asks no further when there are hits enough', async () => {
		const { engine, plan, asked } = searching({ ...frokost, 'frokost montage': frokost.frokost });
		await searchSite(engine, plan('frokost montage'), { most: 2 });
		expect(asked).toEqual(['frokost montage']);
	});

	it('shows only pages that the reader has not filtered away, and counts all', async () => {
		const { engine, plan } = searching(frokost);
		const outcome = await searchSite(engine, plan('frokost'), {
			most: 5,
			keep: (id) => id === '/b/',
		});
		expect(outcome.hits.map(({ page: { id } }) => id)).toEqual(['/b/']);
		expect(outcome.found).toHaveLength(2);
	});

	it('finds nothing for a word that the site does not hold', async () => {
		const { engine, plan, asked } = searching(frokost);
		expect((await searchSite(engine, plan('zzz'), { most: 5 })).hits).toEqual([]);
		expect(asked).toEqual([]);
	});
});

import { beforeEach, describe, expect, it } from 'vitest';
import {
	contentsOfSection,
	contentsOfTheme,
	entryOf,
	placeOf,
	recommendationsOfCase,
} from '../../src/model/library.ts';
import { factLookup, getLibrary, renderBody } from '../../src/collections.ts';
import { collections } from '../../support/astro-content.ts';

const evidence = (section: string) => [{ report: 'r', section }];

const advice = (id: string, audience: string, number: number) => ({
	id,
	data: {
		audience,
		number,
		cases: [{ case: 'one', shows: `${id} shows` }],
		themes: ['t'],
		evidence: evidence('s2'),
	},
});

beforeEach(() => {
	collections.clear();
	collections.set('reports', [
		{ id: 'r', data: { date: '2019-12', name: 'R', sections: [{ id: 's1' }, { id: 's2' }] } },
	]);
	collections.set('cases', [
		{ id: 'two', data: { order: 2, themes: [], evidence: evidence('s1') } },
		{ id: 'one', data: { order: 1, themes: ['t'], evidence: evidence('s1') } },
	]);
	collections.set('recommendations', [
		advice('b1', 'soev', 1),
		advice('a2', 'smv', 2),
		advice('a1', 'smv', 1),
	]);
	collections.set('facts', [
		{ id: 'f', data: { label: 'Et tal', evidence: [...evidence('s1'), ...evidence('s2')] } },
	]);
	collections.set('terms', [
		{ id: 'aa', data: { term: 'Åben', source: { from: 'outside' } } },
		{ id: 'ae', data: { term: 'Æble', source: { from: 'report', evidence: evidence('s1') } } },
		{ id: 'z', data: { term: 'Zone', source: { from: 'outside' } } },
	]);
});

describe('getLibrary', () => {
	it('gives lists in the order that readers meet them, terms by the Danish alphabet', async () => {
		const library = await getLibrary();
		expect(library.cases.map(({ id }) => id)).toEqual(['one', 'two']);
		expect(library.recommendations.map(({ id }) => id)).toEqual(['a1', 'a2', 'b1']);
		expect(library.terms.map(({ id }) => id)).toEqual(['z', 'ae', 'aa']);
	});
});

describe('the graph of the library', () => {
	it('finds the advice that a case bears out', async () => {
		const found = recommendationsOfCase(await getLibrary(), 'one');
		expect(found.map(({ recommendation, shows }) => [recommendation.id, shows])).toEqual([
			['a1', 'a1 shows'],
			['a2', 'a2 shows'],
			['b1', 'b1 shows'],
		]);
	});

	it('gathers what belongs to a theme', async () => {
		const { cases, recommendations, questions } = contentsOfTheme(await getLibrary(), 't');
		expect([cases.length, recommendations.length, questions.length]).toEqual([1, 3, 0]);
	});

	it('shows a fact under its first place only, so that its anchor stands once', async () => {
		const library = await getLibrary();
		expect(contentsOfSection(library, 'r', 's1').facts.map(({ id }) => id)).toEqual(['f']);
		expect(contentsOfSection(library, 'r', 's2').facts).toEqual([]);
	});

	it('leaves terms from outside the reports out of a section', async () => {
		const { terms } = contentsOfSection(await getLibrary(), 'r', 's1');
		expect(terms.map(({ id }) => id)).toEqual(['ae']);
	});
});

describe('what is not there', () => {
	it('is told by kind and id', async () => {
		const library = await getLibrary();
		expect(() => entryOf(library, 'themes', 'x')).toThrow('"x" in themes');
		expect(() => factLookup(library)('x')).toThrow('"x" in facts');
		expect(() => placeOf(library, { report: 'r', section: 'x' })).toThrow('no section "x"');
		await expect(renderBody('cases', 'x')).rejects.toThrow('"x" in cases');
	});
});

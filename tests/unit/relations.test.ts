import { describe, expect, it } from 'vitest';
import {
	contentsOfSection,
	contentsOfTheme,
	correctionsOfCase,
	correctionsOfFact,
	correctionsOfFinding,
	findingsByGap,
	findingsOfCase,
	findingsOfRecommendation,
	libraryOf,
	pointsOfQuestion,
	questionsByReport,
	questionsByTheme,
	questionsOfCase,
	questionsOfFinding,
	questionsOfRecommendation,
	recommendationsFor,
	reportNames,
	surveysOf,
	themeTitles,
	type Library,
} from '../../src/model/library.ts';
import { renamedAddresses } from '../../src/model/renames.ts';

const at = (report: string, section = 's') => ({ report, section });
const given = (value: number) => ({ basis: 'given', value });

const answer = (group: string, agree: number) => ({ group, agree: given(agree) });
const finding = (id: string, number: number, gap: number, more: object = {}) => ({
	id,
	data: {
		number,
		report: 'ny',
		area: 'a',
		answers: [answer('v', 50), answer('k', 50 - gap)],
		cases: [],
		recommendations: [],
		themes: [],
		evidence: [at('ny')],
		...more,
	},
});

const question = (id: string, number: number, more: object) => ({
	id,
	data: {
		number,
		cases: [],
		findings: [],
		recommendations: [],
		points: [],
		themes: ['pris'],
		evidence: [at('ny')],
		...more,
	},
});

const correction = (id: string, number: number, more: object) => ({
	id,
	data: { number, facts: [], cases: [], findings: [], evidence: [at('ny')], ...more },
});

const report = (name: string, date: string, more: object = {}) => ({
	id: name,
	data: {
		name: `Rapport ${name}`,
		date,
		sections: [{ id: 's' }, { id: 't' }],
		points: [
			{ id: `${name}-1`, number: 1 },
			{ id: `${name}-2`, number: 2 },
		],
		...more,
	},
});

const survey = {
	groups: [
		{ id: 'v', name: 'Virksomheder', side: 'virksomhed' },
		{ id: 'k', name: 'Kommuner', side: 'kommune' },
	],
};

/** A library in which everything refers to something, and nothing to all. */
const library = libraryOf({
	reports: [report('gammel', '2018-04'), report('ny', '2019-12', { survey })],
	cases: [
		{ id: 'a', data: { order: 1, themes: ['pris'], evidence: [at('ny')] } },
		{ id: 'b', data: { order: 2, themes: ['dialog'], evidence: [at('gammel'), at('ny', 't')] } },
	],
	recommendations: [
		{
			id: 'raad',
			data: { audience: 'smv', number: 1, cases: [], themes: ['pris'], evidence: [at('ny', 't')] },
		},
		{
			id: 'andet',
			data: { audience: 'soev', number: 1, cases: [], themes: ['dialog'], evidence: [at('ny')] },
		},
	],
	questions: [
		question('tre', 3, { evidence: [at('gammel'), at('ny')], points: ['ny-2', 'gammel-1'] }),
		question('en', 1, { cases: [{ case: 'a', shows: 'Det.' }], findings: ['f1'] }),
		question('to', 2, { themes: ['dialog', 'pris'], recommendations: ['raad'] }),
	],
	themes: [
		{ id: 'pris', data: { title: 'Pris', order: 2 } },
		{ id: 'dialog', data: { title: 'Dialog', order: 1 } },
		{ id: 'tom', data: { title: 'Tom', order: 3 } },
	],
	findings: [
		finding('f2', 2, 40, { recommendations: ['raad'], cases: [{ case: 'a', shows: 'Her.' }] }),
		finding('f1', 1, 10, { themes: ['pris'] }),
		finding('f3', 3, 20, { evidence: [at('gammel'), at('ny', 't')] }),
	],
	corrections: [
		correction('n2', 2, { findings: ['f1'], evidence: [at('gammel'), at('ny', 't')] }),
		correction('n1', 1, { facts: ['tal'], cases: ['a'] }),
	],
	facts: [{ id: 'tal', data: { evidence: [at('ny', 't'), at('ny')] } }],
	terms: [],
	organisations: [],
	docs: [],
});

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('lists', () => {
	it.each([
		['reports', ['ny', 'gammel']],
		['themes', ['dialog', 'pris', 'tom']],
		['questions', ['en', 'to', 'tre']],
		['findings', ['f1', 'f2', 'f3']],
		['corrections', ['n1', 'n2']],
	] as const)('of %s stand in the order that readers meet them', (kind, expected) => {
		expect(ids(library[kind])).toEqual(expected);
	});

	it('of findings can begin with those where the sides are furthest apart', () => {
		const [presented] = surveysOf(library);
		if (!presented) throw new Error('No report presents a survey.');
		expect(presented.id).toBe('ny');
		expect(surveysOf(library)).toHaveLength(1);
		expect(ids(findingsByGap(library, presented))).toEqual(['f2', 'f3', 'f1']);
	});
});

describe('what a case, a finding or a piece of advice leads to', () => {
	it('is what names it, and nothing else', () => {
		expect(questionsOfCase(library, 'a').map(({ question: { id }, shows }) => [id, shows])).toEqual(
			[['en', 'Det.']],
		);
		expect(findingsOfCase(library, 'a').map(({ finding: { id }, shows }) => [id, shows])).toEqual([
			['f2', 'Her.'],
		]);
		expect(questionsOfCase(library, 'b')).toEqual([]);
		expect(ids(questionsOfFinding(library, 'f1'))).toEqual(['en']);
		expect(ids(questionsOfRecommendation(library, 'raad'))).toEqual(['to']);
		expect(ids(findingsOfRecommendation(library, 'raad'))).toEqual(['f2']);
		expect(ids(recommendationsFor(library, 'soev'))).toEqual(['andet']);
	});

	it('has the editor’s notes that concern it', () => {
		expect(ids(correctionsOfCase(library, 'a'))).toEqual(['n1']);
		expect(ids(correctionsOfFact(library, 'tal'))).toEqual(['n1']);
		expect(ids(correctionsOfFinding(library, 'f1'))).toEqual(['n2']);
		expect(ids(correctionsOfFinding(library, 'f2'))).toEqual([]);
	});
});

describe('questions', () => {
	it('stand once, under their first theme and under the report that raises them first', () => {
		const byTheme = questionsByTheme(library).map(({ theme, questions }) => [
			theme.id,
			ids(questions),
		]);
		expect(byTheme).toEqual([
			['dialog', ['to']],
			['pris', ['en', 'tre']],
		]);
		const byReport = questionsByReport(library).map((one) => [one.report.id, ids(one.questions)]);
		expect(byReport).toEqual([
			['ny', ['en', 'to']],
			['gammel', ['tre']],
		]);
	});

	it('have the points of attention that they name, from the reports they rest on', () => {
		const [, , tre] = library.questions;
		if (!tre) throw new Error('There is no third question.');
		expect(ids(pointsOfQuestion(library, tre.data))).toEqual(['gammel-1', 'ny-2']);
	});
});

describe('a theme and a section', () => {
	it('hold all that names them, wherever in its list', () => {
		const { cases, recommendations, findings, questions } = contentsOfTheme(library, 'pris');
		expect([cases, recommendations, findings, questions].map(ids)).toEqual([
			['a'],
			['raad'],
			['f1'],
			['en', 'to', 'tre'],
		]);
		const section = contentsOfSection(library, 'ny', 't');
		expect(ids(section.cases)).toEqual(['b']);
		expect(ids(section.findings)).toEqual(['f3']);
		expect(ids(section.recommendations)).toEqual(['raad']);
		expect(ids(section.corrections)).toEqual(['n2']);
		expect(ids(section.facts)).toEqual(['tal']);
		expect(section.questions).toEqual([]);
	});

	it('are named once each', () => {
		expect(reportNames(library, [at('ny'), at('gammel'), at('ny', 't')])).toEqual([
			'Rapport ny',
			'Rapport gammel',
		]);
		expect(themeTitles(library, ['pris', 'dialog'])).toEqual(['Pris', 'Dialog']);
	});
});

describe('what was renamed', () => {
	const named = (data: object) => [{ id: 'nyt', data: { formerly: ['gammelt'], ...data } }];
	const renamed = (kind: keyof Library, data: object = {}) =>
		renamedAddresses({ [kind]: named(data) } as unknown as Library);

	it.each([
		['cases', '/cases/gammelt/', '/cases/nyt/'],
		['questions', '/debat/gammelt/', '/debat/nyt/'],
		['findings', '/undersoegelse/gammelt/', '/undersoegelse/nyt/'],
		['themes', '/temaer/gammelt/', '/temaer/nyt/'],
		['recommendations', '/anbefalinger/#gammelt', '/anbefalinger/#nyt'],
		['terms', '/ordliste/#gammelt', '/ordliste/#nyt'],
	] as const)('is followed from its former address to the one of today: %s', (kind, from, to) => {
		expect(renamed(kind)).toEqual({ [from]: to });
	});

	it('may be a section of a report', () => {
		const sections = [{ id: 'metode', formerly: ['metoden'] }, { id: 'slut' }];
		expect(renamed('reports', { formerly: [], sections })).toEqual({
			'/kilder/nyt/#metoden': '/kilder/nyt/#metode',
		});
	});
});

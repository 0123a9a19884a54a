import type { Library } from '../../src/model/library.ts';
import type { Measure } from '../../src/model/kinds/facts/schema.ts';
import type { Share } from '../../src/model/kinds/findings/schema.ts';

const evidence = (report: string, section = 's', page?: number) => [{ report, section, page }];

const fact = (id: string, measure: Measure, unit?: string, more: object = {}) => ({
	id,
	data: { label: `Tallet ${id}`, measure, unit, evidence: evidence('r'), ...more },
});

const given = (value: number): Share => ({ basis: 'given', value });
const gap = (basis: 'lost' | 'not-stated' | 'not-asked'): Share => ({ basis });

const advice = (id: string, report: string, audience: string) => ({
	id,
	data: { audience, number: 1, cases: [], themes: [], evidence: evidence(report) },
});

const cases = (report: string, count: number) =>
	Array.from({ length: count }, (_, index) => ({
		id: `${report}-${index}`,
		data: { evidence: [...evidence(report), ...evidence('r')] },
	}));

const section = { title: 'Afsnit', part: 'Del', ours: false };

/** A library with one of each kind of number that a text can show. */
export const smallLibrary = {
	reports: [
		{
			id: 'r',
			data: {
				name: 'R 2018',
				date: '2018-04',
				published: 'april 2018',
				sections: [
					{ ...section, id: 's' },
					{ ...section, id: 'ours', title: 'Vores', ours: true },
				],
				survey: {
					groups: [
						{ id: 'v', name: 'Virksomheder', side: 'virksomhed', answered: '50 virksomheder' },
						{ id: 'k', name: 'Kommuner', side: 'kommune', answered: '40 kommuner' },
						{ id: 'j', name: 'Jobcentre', side: 'kommune', answered: '30 jobcentre' },
					],
				},
			},
		},
		{ id: 'q', data: { name: 'Q 2019', date: '2019-01', sections: [{ ...section, id: 's' }] } },
	],
	organisations: [],
	cases: [...cases('q', 2), ...cases('r', 10)],
	recommendations: [
		advice('a', 'q', 'smv'),
		advice('b', 'q', 'soev'),
		advice('c', 'r', 'smv'),
		advice('d', 'r', 'smv'),
	],
	questions: [],
	themes: [],
	terms: [],
	facts: [
		fact('en', { basis: 'exact', value: 1 }, 'barn', { gender: 'neuter' }),
		fact('ti', { basis: 'exact', value: 10 }, 'dage'),
		fact('tolv', { basis: 'exact', value: 12 }, 'dage'),
		fact('ca', { basis: 'approximate', value: 8, words: 'cirka' }, 'timer', {
			base: 'Alle hold',
			period: 'Om ugen.',
			evidence: [...evidence('r'), ...evidence('q'), ...evidence('r', 'ours')],
		}),
		fact('over', { basis: 'bound', limit: 'over', value: 1600 }, 'dele'),
		fact('procent', { basis: 'exact', value: 5 }, 'procent'),
	],
	findings: [
		{
			id: 'fund-1',
			data: {
				number: 1,
				report: 'r',
				area: 'alt',
				statement: 'Det tager <Fact id="ti" />.',
				answers: [
					{
						group: 'k',
						agree: { basis: 'words', words: 'godt halvdelen', from: 50, to: 55 },
						disagree: gap('lost'),
						neutral: gap('not-stated'),
						clear: given(80),
					},
					{
						group: 'v',
						agree: given(24.5),
						disagree: { basis: 'derived', value: 15, sum: [59, -44], margin: 1 },
						neutral: gap('not-asked'),
					},
				],
				evidence: evidence('r', 's', 7),
			},
		},
	],
	corrections: [],
} as unknown as Library;

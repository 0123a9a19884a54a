import { describe, expect, it } from 'vitest';
import {
	endsOf,
	explainMeasure,
	formatFact,
	formatMeasure,
	numberOf,
} from '../../src/model/kinds/facts/measure.ts';
import type { Fact, Measure } from '../../src/model/kinds/facts/schema.ts';

const fact = (measure: Measure, unit?: string, gender?: Fact['gender']): Fact => ({
	label: 'Et tal',
	measure,
	unit,
	gender,
	evidence: [{ report: 'r', section: 's' }],
});

const exact = (value: number): Measure => ({ basis: 'exact', value });
const approximate = (value: number): Measure => ({ basis: 'approximate', value, words: 'cirka' });
const range = (from: number, to: number): Measure => ({ basis: 'range', from, to });
const bound = (limit: 'under' | 'at-most' | 'over' | 'at-least', value: number): Measure => ({
	basis: 'bound',
	limit,
	value,
});

const none = (id: string): Fact => {
	throw new Error(`No fact ${id}`);
};

describe('formatFact', () => {
	it.each<[string, Fact, string, string]>([
		['ten as a word', fact(exact(10), 'ansatte'), 'ti ansatte', '10 ansatte'],
		['eleven in digits', fact(exact(11), 'ansatte'), '11 ansatte', '11 ansatte'],
		['nothing as a word', fact(exact(0), 'ansatte'), 'nul ansatte', '0 ansatte'],
		['one of common gender', fact(exact(1), 'dag', 'common'), 'én dag', '1 dag'],
		['one of neuter gender', fact(exact(1), 'hus', 'neuter'), 'ét hus', '1 hus'],
		['two, whatever the gender', fact(exact(2), 'huse', 'neuter'), 'to huse', '2 huse'],
		['percent in digits', fact(exact(5), 'procent'), '5 procent', '5 %'],
		['kroner in digits', fact(exact(8), 'kr. i timen'), '8 kr. i timen', '8 kr. i timen'],
		['millions in digits', fact(exact(2), 'mio. kr.'), '2 mio. kr.', '2 mio. kr.'],
		['euro in digits', fact(exact(3), 'euro'), '3 euro', '3 euro'],
		[
			'percentage points in digits',
			fact(exact(4), 'procentpoint'),
			'4 procentpoint',
			'4 procentpoint',
		],
		['thousands with a point', fact(exact(1600), 'dele'), '1.600 dele', '1.600 dele'],
		['millions with points', fact(exact(1234567)), '1.234.567', '1.234.567'],
		['one decimal', fact(exact(1.5), 'år'), '1,5 år', '1,5 år'],
		['decimals as they are', fact(exact(12.25), 'timer'), '12,25 timer', '12,25 timer'],
		['small decimals as they are', fact(exact(0.04), 'procent'), '0,04 procent', '0,04 %'],
		['about ten', fact(approximate(10), 'timer'), 'ca. ti timer', 'ca. 10 timer'],
		['about eighty', fact(approximate(80), 'timer'), 'ca. 80 timer', 'ca. 80 timer'],
		['a range of words', fact(range(2, 4), 'typer'), 'to til fire typer', '2–4 typer'],
		['a range from one', fact(range(1, 2), 'år', 'neuter'), 'ét til to år', '1–2 år'],
		['a range past ten', fact(range(8, 12), 'typer'), '8–12 typer', '8–12 typer'],
		['a range of percent', fact(range(5, 10), 'procent'), '5–10 procent', '5–10 %'],
		['a range with a decimal', fact(range(1.5, 2), 'år'), '1,5–2 år', '1,5–2 år'],
		['less than', fact(bound('under', 250), 'ansatte'), 'under 250 ansatte', 'under 250 ansatte'],
		[
			'at most',
			fact(bound('at-most', 10), 'mio. euro'),
			'højst 10 mio. euro',
			'højst 10 mio. euro',
		],
		['more than', fact(bound('over', 4000), 'dele'), 'over 4.000 dele', 'over 4.000 dele'],
		['at least', fact(bound('at-least', 3), 'dage'), 'mindst tre dage', 'mindst 3 dage'],
		[
			'a limit in the words of the report',
			fact({ basis: 'bound', limit: 'at-most', value: 4, words: 'op til' }, 'dele'),
			'op til fire dele',
			'op til 4 dele',
		],
		['a year without a point', fact({ basis: 'year', value: 2017 }), '2017', '2017'],
	])('writes %s', (_, one, inText, inTable) => {
		expect(formatFact(one, none, 'words')).toBe(inText);
		expect(formatFact(one, none, 'digits')).toBe(inTable);
	});

	it('works a share out from its two facts', () => {
		const facts: Record<string, Fact> = {
			part: fact(approximate(70)),
			whole: fact(approximate(1600)),
		};
		const lookup = (id: string) => facts[id] ?? none(id);
		const share = fact({ basis: 'share', part: 'part', whole: 'whole' }, 'procent');
		expect(formatFact(share, lookup, 'words')).toBe('ca. 4 procent');
		expect(formatFact(share, lookup, 'digits')).toBe('ca. 4 %');
		expect(explainMeasure(share, lookup)).toBe('Regnet ud af os: ca. 70 af ca. 1.600.');
	});
});

describe('formatMeasure', () => {
	it('leaves the unit out, and percent stays in digits', () => {
		expect(formatMeasure(fact(exact(5), 'procent'), none, 'words')).toBe('5');
		expect(formatMeasure(fact(exact(5), 'dage'), none, 'words')).toBe('fem');
		expect(formatMeasure(fact(range(5, 10), 'procent'), none, 'words')).toBe('5–10');
	});
});

describe('explainMeasure', () => {
	it('tells the word that the report uses', () => {
		expect(explainMeasure(fact(approximate(80)), none)).toContain('»cirka«');
	});

	it('tells a share worked out of small numbers in digits', () => {
		const lookup = (id: string) => fact(exact(id === 'part' ? 3 : 4));
		const share = fact({ basis: 'share', part: 'part', whole: 'whole' }, 'procent');
		expect(explainMeasure(share, lookup)).toBe('Regnet ud af os: 3 af 4.');
	});

	it('has nothing to say about an exact number', () => {
		expect(explainMeasure(fact(exact(3)), none)).toBeUndefined();
	});
});

describe('numberOf', () => {
	it('refuses a range, which is two numbers', () => {
		expect(() => numberOf(fact(range(2, 4)), none)).toThrow('range');
	});
});

describe('endsOf', () => {
	it.each<[Measure, { from?: number | undefined; to?: number | undefined }]>([
		[exact(3), { from: 3, to: 3 }],
		[range(2, 4), { from: 2, to: 4 }],
		[bound('under', 250), { to: 250 }],
		[bound('at-most', 40), { to: 40 }],
		[bound('over', 4), { from: 4 }],
		[bound('at-least', 2), { from: 2 }],
	])('leaves open what a bound leaves open: %j', (measure, ends) => {
		expect(endsOf(fact(measure), none)).toEqual({ from: undefined, to: undefined, ...ends });
	});
});

import { describe, expect, it } from 'vitest';
import { explainMeasure, formatFact, numberOf } from '../../src/domain/measure.ts';
import type { Fact, Measure } from '../../src/schemas/facts.ts';

const fact = (measure: Measure, unit?: string): Fact => ({
	label: 'Et tal',
	measure,
	unit,
	evidence: [{ report: 'r', section: 's' }],
});

const none = (id: string): Fact => {
	throw new Error(`No fact ${id}`);
};

describe('formatFact', () => {
	it.each<[string, Measure, string | undefined, string]>([
		['an exact number', { kind: 'exact', value: 115 }, 'ansatte', '115 ansatte'],
		['thousands with a point', { kind: 'exact', value: 4000 }, 'dele', '4.000 dele'],
		['decimals with a comma', { kind: 'exact', value: 1.5 }, 'år', '1,5 år'],
		[
			'an approximation',
			{ kind: 'approximate', value: 80, words: 'cirka' },
			'timer',
			'ca. 80 timer',
		],
		['a range with a dash', { kind: 'range', from: 8, to: 10 }, 'typer', '8–10 typer'],
		[
			'an upper limit',
			{ kind: 'bound', limit: 'under', value: 250 },
			'ansatte',
			'under 250 ansatte',
		],
		[
			'a limit in the words of the report',
			{ kind: 'bound', limit: 'at-most', value: 40, words: 'op til' },
			'dele',
			'op til 40 dele',
		],
		['a year without a point', { kind: 'year', value: 2017 }, undefined, '2017'],
	])('writes %s', (_, measure, unit, text) => {
		expect(formatFact(fact(measure, unit), none)).toBe(text);
	});

	it('works a share out from its two facts', () => {
		const facts: Record<string, Fact> = {
			part: fact({ kind: 'approximate', value: 70, words: 'cirka' }),
			whole: fact({ kind: 'approximate', value: 1600, words: 'omkring' }),
		};
		const lookup = (id: string) => facts[id] ?? none(id);
		const share = fact({ kind: 'share', part: 'part', whole: 'whole' }, 'procent');
		expect(formatFact(share, lookup)).toBe('ca. 4 procent');
		expect(explainMeasure(share, lookup)).toBe('Regnet ud af os: ca. 70 af ca. 1.600.');
	});
});

describe('explainMeasure', () => {
	it('tells the word that the report uses', () => {
		const approximate = fact({ kind: 'approximate', value: 80, words: 'cirka' });
		expect(explainMeasure(approximate, none)).toContain('»cirka«');
	});

	it('has nothing to say about an exact number', () => {
		expect(explainMeasure(fact({ kind: 'exact', value: 3 }), none)).toBeUndefined();
	});
});

describe('numberOf', () => {
	it('refuses a range, which is two numbers', () => {
		expect(() => numberOf(fact({ kind: 'range', from: 2, to: 4 }), none)).toThrow('range');
	});
});

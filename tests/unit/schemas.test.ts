import { describe, expect, it } from 'vitest';
import { caseStudy } from '../../src/model/kinds/cases/schema.ts';
import { fact } from '../../src/model/kinds/facts/schema.ts';
import { report } from '../../src/model/kinds/reports/schema.ts';
import { term } from '../../src/model/kinds/terms/schema.ts';

const evidence = [{ report: 'r', section: 's' }];

describe('fact', () => {
	const base = { label: 'Et tal', evidence };

	it.each([
		['a kind of number there is not', { kind: 'guess', value: 1 }],
		['an approximation without the report’s word', { basis: 'approximate', value: 1 }],
		['a year out of reach', { basis: 'year', value: 17 }],
		['a share with a typed number', { basis: 'share', value: 4 }],
	])('refuses %s', (_, measure) => {
		expect(fact.safeParse({ ...base, measure }).success).toBe(false);
	});

	it('refuses a number without evidence', () => {
		const measure = { basis: 'exact', value: 1 };
		expect(fact.safeParse({ ...base, measure, evidence: [] }).success).toBe(false);
	});
});

describe('case', () => {
	const { continuum, reasons } = caseStudy.shape;

	it.each([-1, 101])('refuses the place %i on the continuum', (position) => {
		const traits = { summary: 'x', towardsSupplier: ['x'], towardsPartnership: ['x'] };
		expect(continuum.safeParse({ ...traits, position }).success).toBe(false);
		expect(continuum.safeParse({ ...traits, position: 50 }).success).toBe(true);
	});

	it('asks for at least one main reason', () => {
		expect(reasons.safeParse([]).success).toBe(false);
		expect(reasons.safeParse(['a', 'b', 'c']).success).toBe(true);
	});
});

describe('term', () => {
	it('says whether its definition comes from a report or from outside', () => {
		const base = { term: 'Ord', definition: 'Et ord.', forms: ['ord'] };
		expect(term.safeParse(base).success).toBe(false);
		expect(term.safeParse({ ...base, source: { from: 'report' } }).success).toBe(false);
		expect(term.safeParse({ ...base, source: { from: 'outside', note: 'Vores.' } }).success).toBe(
			true,
		);
	});
});

describe('report', () => {
	it('refuses section ids that cannot stand in an address', () => {
		const { sections } = report.shape;
		const section = { title: 'T', part: 'P', summary: 'S' };
		expect(sections.safeParse([{ ...section, id: 'Æble og pære' }]).success).toBe(false);
		expect(sections.safeParse([{ ...section, id: 'aeble-og-paere' }]).success).toBe(true);
	});
});

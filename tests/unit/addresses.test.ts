import { describe, expect, it } from 'vitest';
import { factAddress, sectionAddress } from '../../src/model/addresses.ts';
import { slugOf } from '../../src/shared/text/slug.ts';

describe('addresses', () => {
	it('leads from a fact to its place on the report’s page', () => {
		const evidence = [{ report: 'cabi-2019', section: 'metode' }];
		expect(factAddress('hobbii/pause', evidence)).toBe('/kilder/cabi-2019/#fakta-hobbii-pause');
		expect(sectionAddress({ report: 'cabi-2019', section: 'metode' })).toBe(
			'/kilder/cabi-2019/#metode',
		);
	});

	it('refuses a fact without evidence', () => {
		expect(() => factAddress('x', [])).toThrow('no evidence');
	});
});

describe('slugOf', () => {
	it.each([
		['Formål og metode', 'formaal-og-metode'],
		['Æble, øl & ål', 'aeble-oel-aal'],
		['Café – på hjørnet?', 'cafe-paa-hjoernet'],
	])('turns »%s« into %s', (text, slug) => {
		expect(slugOf(text)).toBe(slug);
	});
});

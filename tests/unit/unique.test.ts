import { expect, it } from 'vitest';
import { uniqueBy } from '../../src/shared/unique.ts';

it('keeps the first of the items with the same key, in their order', () => {
	expect(uniqueBy(['bil', 'by', 'and', 'bus'], (word) => word.slice(0, 1))).toEqual(['bil', 'and']);
});

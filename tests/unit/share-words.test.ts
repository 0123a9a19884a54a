import { describe, expect, it } from 'vitest';
import { differenceWords, shareWords } from '../../src/model/share-words.ts';

describe.each([
	['shares', shareWords],
	['differences', differenceWords],
])('the words for %s', (_, words) => {
	it('are exactly one for every whole number from 0 to 100, in their order', () => {
		const covered = words.flatMap(({ from, to }) =>
			Array.from({ length: to - from + 1 }, (_, index) => from + index),
		);
		expect(covered).toEqual(Array.from({ length: 101 }, (_, number) => number));
	});

	it('are used once each', () => {
		expect(new Set(words.map(({ word }) => word)).size).toBe(words.length);
	});
});

import { expect, it } from 'vitest';
import { shareWords } from '../../src/domain/share-words.ts';

it('has exactly one word for every whole percent from 0 to 100, in their order', () => {
	const covered = shareWords.flatMap(({ from, to }) =>
		Array.from({ length: to - from + 1 }, (_, index) => from + index),
	);
	expect(covered).toEqual(Array.from({ length: 101 }, (_, percent) => percent));
});

it('uses no word twice', () => {
	expect(new Set(shareWords.map(({ word }) => word)).size).toBe(shareWords.length);
});

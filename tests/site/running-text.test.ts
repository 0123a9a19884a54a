import { describe, expect, it } from 'vitest';
import { beginsWithDigit, sentencesOf } from '../../support/texts/readability.ts';
import { runningText } from '../../support/texts/running-text.ts';
import { pages } from '../../support/built-site.ts';

const sentences = new Map(
	pages.map(({ address, tree }) => [address, runningText(tree).flatMap(sentencesOf)]),
);

describe.each(pages)('$address', ({ address }) => {
	it('begins no sentence with a digit', () => {
		expect(sentences.get(address)?.filter(beginsWithDigit)).toEqual([]);
	});
});

it('finds the running text of the site', () => {
	expect([...sentences.values()].flat().length).toBeGreaterThan(pages.length);
});

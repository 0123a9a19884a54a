import { globSync, readFileSync } from 'node:fs';
import { expect, describe, it } from 'vitest';
import { textsInScript } from '../../support/texts/browser-texts.ts';
import { danishTexts } from '../../support/texts/page-texts.ts';
import { createSpeller, readDictionary, wordsInList } from '../../support/texts/speller.ts';
import { pages } from '../../support/built-site.ts';

const ownWords = readFileSync(new URL('../../support/texts/words.txt', import.meta.url), 'utf8');
const speller = createSpeller(readDictionary(), wordsInList(ownWords));

/** Misprints of a report, which an editor's note has to show as they are. */
const quotedMisprints = ['kommunalfundmagten'];

/** Scripts that run in the browser and speak to the reader. */
const scripts = globSync([
	'src/**/browser/**/*.ts',
	'src/features/{binder,offline,search}/model/*.ts',
]);

const misspelled = (texts: readonly string[]): string[] => [
	...new Set(texts.flatMap(speller.check).map(({ word, context }) => `${word}: … ${context} …`)),
];

describe.each(pages)('$address', ({ address, tree }) => {
	it('is spelled right', () => {
		const isQuoted = (text: string) =>
			address === '/rettelser/' && quotedMisprints.some((word) => text.startsWith(`${word}:`));
		expect(misspelled(danishTexts(tree)).filter((text) => !isQuoted(text))).toEqual([]);
	});
});

describe('the scripts', () => {
	const texts = scripts.map((file) => [file, textsInScript(readFileSync(file, 'utf8'))] as const);

	it('are looked for where they lie', () => {
		expect(texts.flatMap(([, some]) => some)).toContain('Læg i min mappe');
	});

	it.each(texts.filter(([, some]) => some.length > 0))('%s is spelled right', (_, some) => {
		expect(misspelled(some)).toEqual([]);
	});
});

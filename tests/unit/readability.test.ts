import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import {
	beginsWithDigit,
	isHardToRead,
	readability,
	sentencesOf,
} from '../../support/texts/readability.ts';
import { runningText } from '../../support/texts/running-text.ts';

const textOf = (html: string) =>
	runningText(unified().use(rehypeParse).parse(`<main>${html}</main><p>Uden for.</p>`));

describe('sentences', () => {
	it.each([
		['Det går. Går det? Ja!', ['Det går.', 'Går det?', 'Ja!']],
		['Der er ca. 20 borgere kl. 8, dvs. Pr. dag nr. 2, s. 4.', 1],
		['De får f.eks. SMV’er og bl.a. Incita med, jf. Cabi.', 1],
		[
			'Den kostede 3 mio. kr. Så kom C.A. Larsen.',
			['Den kostede 3 mio. kr.', 'Så kom C.A. Larsen.'],
		],
		['Det var 3 mio. 20 kr. og mere.', 1],
		[
			'Han siger: »Det er en bonus.« Så går han.',
			['Han siger:', '»Det er en bonus.«', 'Så går han.'],
		],
		['»Det er fint.« siger han.', 1],
		['Der er to: en stor og en lille.', 1],
		['Der er to: 1 stor og 2 små.', 1],
		['I 2018. Den var ny. 4 kom.', ['I 2018.', 'Den var ny.', '4 kom.']],
		['(Det står der.) Det er sandt.', ['(Det står der.)', 'Det er sandt.']],
		['Det er kendt. Læs casene', ['Det er kendt.']],
		['Fund 5 · Erhverv', []],
	])('of »%s«', (text, expected) => {
		const found = sentencesOf(text);
		if (typeof expected === 'number') expect(found).toHaveLength(expected);
		else expect(found).toEqual(expected);
	});

	it('begin with a digit, also inside quotation marks', () => {
		expect(['4 kom.', '»4 kom.«'].every(beginsWithDigit)).toBe(true);
		expect(['Af 4 kom to.', 'Én kom.'].some(beginsWithDigit)).toBe(false);
	});
});

describe('readability', () => {
	it('is counted by words, sentences and long words', () => {
		// Six words, of which three have more than six letters, and two words.
		expect(readability(['Virksomheden sælger 1.600 kuverter til kommunen.', 'Det går.'])).toEqual({
			...{ words: 8, sentences: 2, mean: 4, spread: 2, longest: 6, short: 100 },
			lix: 4 + (100 * 3) / 8,
		});
	});

	it('takes hyphens and apostrophes as parts of a word', () => {
		expect(readability(['SMV’erne er HR-folk.'])).toMatchObject({ words: 3, lix: 3 + 100 / 3 });
	});

	it('counts eight words as few and nine as enough', () => {
		const eight = 'en to tre fire fem seks syv otte.';
		expect(readability([eight, `ni ${eight}`]).short).toBe(50);
	});

	it('is nothing where there is no text', () => {
		expect(readability([])).toMatchObject({ words: 0, sentences: 0, longest: 0, lix: 0 });
	});

	it('is bad over LIX 45, and with a fifth of short sentences', () => {
		const fine = { ...readability([]), lix: 45, short: 19.9 };
		expect(isHardToRead(fine)).toBe(false);
		expect(isHardToRead({ ...fine, lix: 45.1 })).toBe(true);
		expect(isHardToRead({ ...fine, short: 20 })).toBe(true);
	});
});

describe('running text', () => {
	it('is paragraphs, list items and explanations, without the marks of notes', () => {
		const html = `<p>Et <b>ord</b><a class="correction-mark">6</a> her.</p>
			<ul><li>To <a href="/">steder</a>.<ul><li>Tre.</li></ul></li></ul><dl><dt>Fire</dt><dd>Fem.</dd></dl>`;
		expect(textOf(html)).toEqual(['Et ord her.', 'To steder.', 'Tre.', 'Fem.']);
	});

	it.each([
		'<h2>Titel.</h2>',
		'<nav><p>Vej.</p></nav>',
		'<figure><p>Figur.</p></figure>',
		'<table><tr><td><p>Celle.</p></td></tr></table>',
		'<p class="source">Kilde: Cabi.</p>',
		'<dl class="fact-rows"><dd>Tal.</dd></dl>',
		'<p hidden>Skjult.</p>',
		'<ul data-pagefind-ignore><li>Liste.</li></ul>',
		'<ul><li><a href="/">Titel?</a></li></ul>',
		'<p>Se også: <a href="/">Et.</a> · <a href="/">To.</a></p>',
	])('is not %s', (html) => {
		expect(textOf(html)).toEqual([]);
	});

	it.each([
		['<li><a href="/">Køb en opgave?</a> Det går.</li>', 'Det går.'],
		[
			'<li><span class="badge">SMV</span> <b>Nu</b> <a class="fact">2017</a> Det går.</li>',
			'Det går.',
		],
		['<li><strong>Spørge:</strong> Går det?</li>', 'Går det?'],
		['<li><strong>Det går.</strong> Det er godt.</li>', 'Det går. Det er godt.'],
		['<p><a class="term" href="/">SØV’en</a> sælger.</p>', 'SØV’en sælger.'],
		['<p><a class="fact" href="/">2 borgere</a> er med.</p>', '2 borgere er med.'],
		['<p><a class="fact" href="/">12</a> SMV’er er med.</p>', '12 SMV’er er med.'],
	])('begins after titles and labels: %s', (html, text) => {
		expect(textOf(html)).toEqual([text]);
	});
});

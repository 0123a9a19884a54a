import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { readFingerprints } from '../../support/own-words/fingerprints.ts';
import { repetitions } from '../../support/own-words/words.ts';
import { allTexts } from '../../support/texts/page-texts.ts';
import { assets, dist, pages } from '../../support/built-site.ts';

const fingerprints = new Set([...readFingerprints().values()].flat());

/** Titles and authors of publications stand as they are. */
const publications = [
	'Anker Brink Lund (red.) og Katja Isa Sørensen',
	'Sorgfrit udkomme & Timeligt velvære?: Komparative analyser af dansk socialøkonomi',
	'Social Business Initiative (SBI) follow up: Cooperation between social economy enterprises and traditional enterprises',
	'Inspirationsark: Forretnings- og markedsudvikling i socialøkonomiske virksomheder',
];

/** Eight words in a row of a report, and as many as a page may repeat. */
const tooLong = 'små og mellemstore virksomheder samarbejder med socialøkonomiske virksomheder';
const longEnough = tooLong.replace(/ \S+$/, '');

const repeated = (text: string) => repetitions(text, fingerprints, publications);

const repeatedInPage = (html: string) =>
	allTexts(unified().use(rehypeParse).parse(html)).flatMap(repeated);

/** Line breaks inside a string are written out. */
const repeatedInFile = (content: string) => repeated(content.replace(/\\[nrt]/g, ' '));

/** Files of text besides the pages; archive and PDFs are made of what is tested here. */
const files = [...assets].filter((address) =>
	/\.(?:css|csv|js|json|svg|txt|webmanifest|xml)$/.test(address),
);

describe.each(pages)('$address', ({ tree }) => {
	it('repeats no report in more than seven words', () => {
		expect(allTexts(tree).flatMap(repeated)).toEqual([]);
	});
});

describe.each(files)('%s', (address) => {
	it('repeats no report in more than seven words', () => {
		expect(repeatedInFile(readFileSync(join(dist, address), 'utf8'))).toEqual([]);
	});
});

describe('a built page that repeats a report is found out', () => {
	const page = pages.find(({ address }) => address === '/om/')?.html ?? '';
	const [first = '', second = '', ...rest] = tooLong.split(' ');
	const planted = (markup: string) => page.replace('</main>', `${markup}</main>`);

	it.each([
		['in a paragraph', `<p>Rapporten siger: ${tooLong}.</p>`],
		[
			'across tags',
			`<p><b>${first.slice(0, 2)}</b>${first.slice(2)} <a>${second}</a> ${rest.join(' ')}`,
		],
		['across blocks', `<ul><li>${first}</li><li>${second} ${rest.join('\n')}</li></ul>`],
		[
			'around the mark of a note',
			`${first} ${second}<a class="correction-mark">6</a> ${rest.join(' ')}`,
		],
		['with other signs', `<p>»${tooLong.toUpperCase().replaceAll(' ', ', ')}«</p>`],
		['in an attribute', `<a data-tip="${tooLong}">tip</a>`],
		['in a template', `<template><p>${tooLong}</p></template>`],
	])('%s', (_, markup) => {
		expect(repeatedInPage(planted(markup))).toEqual([tooLong]);
	});

	it('in its description', () => {
		expect(repeatedInPage(page.replace(/content="[^"]{20,}"/, `content="${tooLong}"`))).toEqual([
			tooLong,
		]);
	});

	it('in a data file', () => {
		expect(repeatedInFile(JSON.stringify({ text: tooLong.replace(' ', '\n') }))).toEqual([tooLong]);
	});

	it('but not for seven words, and not for a title', () => {
		expect(repeatedInPage(planted(`<p>»${longEnough}«</p>`))).toEqual([]);
		expect(repeatedInPage(planted(`<p>${publications.join('. ')}</p>`))).toEqual([]);
	});
});

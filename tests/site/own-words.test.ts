import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { readFingerprints } from '../../support/own-words/fingerprints.ts';
import { fingerprintsOf, repetitions } from '../../support/own-words/words.ts';
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

const repeated = (text: string, prints: ReadonlySet<string> = fingerprints) =>
	repetitions(text, prints, publications);

const repeatedInPage = (html: string, prints?: ReadonlySet<string>) =>
	allTexts(unified().use(rehypeParse).parse(html)).flatMap((text) => repeated(text, prints));

/** Line breaks inside a string are written out. */
const repeatedInFile = (content: string, prints?: ReadonlySet<string>) =>
	repeated(content.replace(/\\[nrt]/g, ' '), prints);

/** Files of text besides the pages; archive and PDFs are made of what is tested here. */
const files = [...assets].filter((address) =>
	/\.(?:css|csv|js|json|svg|txt|webmanifest|xml)$/.test(address),
);

describe.each(pages)('$address', ({ tree }) => {
	it('repeats no report in more than seven words', () => {
		expect(allTexts(tree).flatMap((text) => repeated(text))).toEqual([]);
	});
});

describe.each(files)('%s', (address) => {
	it('repeats no report in more than seven words', () => {
		expect(repeatedInFile(readFileSync(join(dist, address), 'utf8'))).toEqual([]);
	});
});

const page = pages.find(({ html }) => html.includes('</main>'))?.html ?? '';
const planted = (markup: string) => page.replace('</main>', `${markup}</main>`);

describe('eight words in a row of a report are found in a built page', () => {
	it.each([
		['cabi-2019', 'små og mellemstore virksomheder samarbejder med socialøkonomiske virksomheder'],
		['cbs-2018', 'virksomheder der tager et særligt ansvar ved at'],
	])('%s', (_, run) => {
		expect(repeatedInPage(planted(`<p>Rapporten siger: ${run}.</p>`))).toEqual([run]);
		expect(repeatedInPage(planted(`<p>»${run.replace(/ \S+$/, '')}«</p>`))).toEqual([]);
	});
});

describe('a built page that repeats a text is found out', () => {
	const tooLong = 'byen skriver hvert år et brev til alle';
	const prints = new Set(fingerprintsOf(`I ${tooLong} skoler.`));
	const [first = '', second = '', ...rest] = tooLong.split(' ');

	it.each([
		['in a paragraph', `<p>Der står: ${tooLong}.</p>`],
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
		expect(repeatedInPage(planted(markup), prints)).toEqual([tooLong]);
	});

	it('in its description', () => {
		const described = page.replace(/content="[^"]{20,}"/, `content="${tooLong}"`);
		expect(repeatedInPage(described, prints)).toEqual([tooLong]);
	});

	it('in a data file', () => {
		const file = JSON.stringify({ text: tooLong.replace(' ', '\n') });
		expect(repeatedInFile(file, prints)).toEqual([tooLong]);
	});

	it('but not for seven words', () => {
		const short = tooLong.replace(/ \S+$/, '');
		expect(repeatedInPage(planted(`<p>»${short}«</p>`), prints)).toEqual([]);
	});
});

it('titles of publications may stand in a page', () => {
	expect(repeatedInPage(planted(`<p>${publications.join('. ')}</p>`))).toEqual([]);
});

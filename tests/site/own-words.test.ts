import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fingerprintOf, runsOf, wordsOf } from '../own-words/words.ts';
import { pages, textOf } from './built-site.ts';

const fingerprints = new Set(
	readFileSync(new URL('../own-words/fingerprints.txt', import.meta.url), 'utf8').split('\n'),
);

/** Titles and authors of publications stand as they are. */
const publications = [
	'Anker Brink Lund (red.) og Katja Isa Sørensen',
	'Sorgfrit udkomme & Timeligt velvære?: Komparative analyser af dansk socialøkonomi',
	'Social Business Initiative (SBI) follow up: Cooperation between social economy enterprises and traditional enterprises',
	'Inspirationsark: Forretnings- og markedsudvikling i socialøkonomiske virksomheder',
];

const withoutPublications = (text: string) =>
	publications.reduce((rest, title) => rest.replaceAll(title, '\u241f'), text);

describe.each(pages)('$address', ({ tree }) => {
	it('repeats no report in more than seven words', () => {
		const texts = withoutPublications(textOf(tree)).split('\u241f');
		const repeated = texts
			.flatMap((text) => runsOf(wordsOf(text)))
			.filter((run) => fingerprints.has(fingerprintOf(run)));
		expect(repeated).toEqual([]);
	});
});

describe('the fingerprints', () => {
	it('recognise eight words in a row from a report', () => {
		const run = 'små og mellemstore virksomheder samarbejder med socialøkonomiske virksomheder';
		expect(runsOf(wordsOf(run)).map(fingerprintOf)).toSatisfy((prints: string[]) =>
			prints.every((print) => fingerprints.has(print)),
		);
	});
});

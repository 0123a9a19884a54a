import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentRoot } from '../../src/config/content-root.ts';
import { addFingerprints, readFingerprints } from '../../support/own-words/fingerprints.ts';
import { fingerprintsOf, repetitions, wordsOf } from '../../support/own-words/words.ts';

const report = `Kommunen skriver hvert år et brev til alle virk-
somheder i byen. Erhvervs-
og indkøbschefen læser SMV‘ernes svar højt ved årets møde.`;
const fingerprints = new Set(fingerprintsOf(report));

describe('words', () => {
	it.each([
		["SMV’er, SMV‘er og SMV'er", ['smver', 'smver', 'og', 'smver']],
		['virk-\n somheder', ['virksomheder']],
		[
			'erhvervs- \nog indkøbs-\neller HR-afdelinger',
			['erhvervs', 'og', 'indkøbs', 'eller', 'hrafdelinger'],
		],
		['1.600 kuverter, 20,5 procent', ['1.600', 'kuverter', '20,5', 'procent']],
		['so\u00adcial', ['social']],
	])('of »%s«', (text, words) => {
		expect(wordsOf(text)).toEqual(words);
	});
});

describe('repetitions', () => {
	it.each([
		'skriver hvert år et brev til alle virksomheder',
		'Et brev til ALLE virksomheder, i byen; erhvervs- og',
		'indkøbschefen læser SMV’ernes svar højt ved årets møde',
	])('finds eight words in a row: »%s«', (text) => {
		expect(repetitions(`Her er ${text} igen.`, fingerprints)).toEqual([wordsOf(text).join(' ')]);
	});

	it('shows the whole of a longer one, and each by itself', () => {
		expect(repetitions(`${report} Nyt. ${report}`, fingerprints)).toEqual([
			wordsOf(report).join(' '),
			wordsOf(report).join(' '),
		]);
	});

	it.each([
		'skriver hvert år et brev til alle',
		'Chefen siger: »et brev til alle virksomheder i byen«.',
		'skriver hvert år et langt brev til alle virksomheder',
		'SMV’ernes svar højt ved årets møde. Kommunen skriver',
	])('lets seven words and changed ones pass: »%s«', (text) => {
		expect(repetitions(text, fingerprints)).toEqual([]);
	});

	it('leaves titles out, but not what stands round them', () => {
		const title = 'hvert år et brev til alle virksomheder i byen';
		expect(repetitions(report, fingerprints, [title])).toEqual([
			'erhvervs og indkøbschefen læser smvernes svar højt ved årets møde',
		]);
		expect(repetitions('hvert år et brev til alle virksomheder i byen', fingerprints)).toHaveLength(
			1,
		);
	});
});

describe('the files of fingerprints', () => {
	let texts = '';
	let prints = '';
	beforeEach(() => {
		texts = mkdtempSync(join(tmpdir(), 'reports-'));
		prints = mkdtempSync(join(tmpdir(), 'fingerprints-'));
	});
	afterEach(() => {
		for (const folder of [texts, prints]) rmSync(folder, { recursive: true });
	});

	it('are written for one report without dropping another', () => {
		writeFileSync(join(texts, 'first.txt'), report);
		addFingerprints(texts, prints);
		rmSync(join(texts, 'first.txt'));
		writeFileSync(join(texts, 'second.txt'), `Før det. ${report}`);
		expect([...addFingerprints(texts, prints).keys()]).toEqual(['second.txt']);
		const read = readFingerprints(prints);
		expect([...read.keys()].sort()).toEqual(['first', 'second']);
		expect(read.get('first')).toEqual([...fingerprints]);
	});

	it('are refused when they were made for runs of another length', () => {
		writeFileSync(join(prints, 'old.txt'), '# Fingerprints of every run of 701 words.\nAAAAAAAA\n');
		expect(() => readFingerprints(prints)).toThrow('old.txt is out of date');
	});

	it('are there for every report of the site, and for no other', () => {
		const reports = readdirSync(join(contentRoot, 'reports')).map((name) =>
			basename(name, extname(name)),
		);
		expect([...readFingerprints().keys()].sort()).toEqual(reports.sort());
	});

	it('hold enough of each report, and nothing but fingerprints', () => {
		for (const [id, lines] of readFingerprints()) {
			expect(lines.length, id).toBeGreaterThan(100);
			expect(lines.filter((line) => !/^[\w-]{8}$/.test(line))).toEqual([]);
		}
	});
});

import { describe, expect, it } from 'vitest';
import {
	capitalised,
	digitStarts,
	following,
	startsSentence,
} from '../../src/shared/text/sentences.ts';

describe('startsSentence', () => {
	it.each([
		'',
		'»',
		'(',
		'Det er slut. ',
		'Er det slut? ',
		'Ja! ',
		'Han siger: »Det er slut.« ',
		'(Det er slut.) ',
		'Det er slut. »',
		'Det er vores. ',
	])('is so after %j', (before) => {
		expect(startsSentence(before)).toBe(true);
	});

	it.each([
		'Det er ',
		'Det er slut.',
		'Svaret: ',
		'Det er »',
		'De er ca. ',
		'De er (ca. ',
		'Mødet er kl. ',
		'Se s. ',
		'Det er bl.a. ',
		'Det er f.eks. ',
		'Mødet er (kl. ',
		'Det er »ca. ',
		'Ca. ',
		'Det er fund nr. ',
	])('is not so after %j', (before) => {
		expect(startsSentence(before)).toBe(false);
	});
});

describe('digitStarts', () => {
	it.each([
		['12 kom.', ['12 kom.']],
		['De kom. 12 gik.', ['12 gik.']],
		['Hvor mange? 12.', ['12.']],
		['De er mange: 12.', ['12.']],
		['»12 gik.«', ['12 gik.«']],
		['Han sagde »ja.« 12 gik.', ['12 gik.']],
		['12 kom. 13 gik.', ['12 kom. 13 gik.', '13 gik.']],
		[
			'20 procent af alle, som blev spurgt, svarede nej til det.',
			['20 procent af alle, som blev spurgt, sva'],
		],
	])('finds them in %j', (text, starts) => {
		expect(digitStarts(text)).toEqual(starts);
	});

	it.each([
		'De 12 kom.',
		'Fem kom, og 12 gik.',
		'Ca. 12 kom.',
		'De er bl.a. 12.',
		'Mødet er kl. 12.',
		'Se s. 12.',
		'Se (s. 12).',
		'Højst 375 mio. kr. (50 mio. euro).',
		'Ring på tlf. 12 34 56 78.',
		'Det … 12 gange om året.',
		'Det varer 12,25 timer.',
		'Kl. 8.30 kom de.',
	])('finds none in %j', (text) => {
		expect(digitStarts(text)).toEqual([]);
	});
});

describe('following', () => {
	it('lets the point of an abbreviation end the sentence', () => {
		expect(following('Det koster 8 kr.', '. Mere')).toBe(' Mere');
		expect(following('Det koster 8 kr.', ', ja.')).toBe(', ja.');
		expect(following('Det tager ti dage', '. Mere')).toBe('. Mere');
	});
});

describe('capitalised', () => {
	it.each([
		['én dag', 'Én dag'],
		['otte', 'Otte'],
		['ca. 80', 'Ca. 80'],
		['12 dage', '12 dage'],
		['»godt halvdelen«', '»godt halvdelen«'],
	])('makes %j %j', (text, expected) => {
		expect(capitalised(text)).toBe(expected);
	});
});

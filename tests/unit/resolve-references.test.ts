import { describe, expect, it } from 'vitest';
import { plainText, showNumber } from '../../src/model/resolve-references.ts';
import { splitText } from '../../src/model/text-references.ts';
import { smallLibrary } from './small-library.ts';

const plain = (text: string) => plainText(text, smallLibrary);

/** What a text shows for the one reference in it. */
function shown(text: string, style: 'words' | 'digits' = 'words') {
	const [reference] = splitText(text);
	if (!reference || typeof reference === 'string') throw new Error(`No reference: ${text}`);
	return showNumber(reference, smallLibrary, style);
}

const answer = (group: string, share: string) =>
	`<Answer finding="fund-1" group="${group}" share="${share}" />`;

describe('a text with its numbers', () => {
	it.each([
		['Det tager <Fact id="ti" />.', 'Det tager ti dage.'],
		['Det tager <Fact id="tolv" />.', 'Det tager 12 dage.'],
		['Om <Fact id="ti" bare /> eller <Fact id="tolv" />.', 'Om ti eller 12 dage.'],
		['<Fact id="ti" /> går. <Fact id="ti" /> går.', 'Ti dage går. Ti dage går.'],
		['<Fact id="en" /> kom.', 'Ét barn kom.'],
		['<Fact id="ca" /> går der.', 'Ca. otte timer går der.'],
		['»<Fact id="ti" />?«', '»Ti dage?«'],
		['Svaret: <Fact id="ti" />.', 'Svaret: ti dage.'],
		['Ca. <Fact id="ti" />, kl. <Fact id="ti" bare />.', 'Ca. ti dage, kl. ti.'],
		[
			'Det er bl.a. <Fact id="ti" />, se s. <Fact id="ti" bare />.',
			'Det er bl.a. ti dage, se s. ti.',
		],
		['Af dem er <Fact id="procent" /> med.', 'Af dem er 5 procent med.'],
		[`Af dem er ${answer('v', 'agree')} enige.`, 'Af dem er 24,5 procent enige.'],
		[`Af dem er ${answer('k', 'agree')} enige.`, 'Af dem er »godt halvdelen« enige.'],
		['De <Count of="cases" /> cases.', 'De 12 cases.'],
		['<Count of="cases" report="r" /> cases.', 'Ti cases.'],
	])('%s', (text, expected) => {
		expect(plain(text)).toBe(expected);
	});

	it('has digits throughout where it stands in a table', () => {
		expect(plainText('Om <Fact id="ti" /> eller 12.', smallLibrary, 'digits')).toBe(
			'Om 10 dage eller 12.',
		);
		expect(plainText(`<Fact id="ca" />, ${answer('v', 'agree')}`, smallLibrary, 'digits')).toBe(
			'ca. 8 timer, 24,5 %',
		);
	});

	it.each([
		['<Fact id="x" />', '"x" in facts'],
		['<Answer finding="x" group="v" share="agree" />', '"x" in findings'],
		[answer('x', 'agree'), 'fund-1 has no x agree'],
		[answer('v', 'clear'), 'fund-1 has no v clear'],
	])('never stands without one: %s', (text, message) => {
		expect(() => plain(text)).toThrow(message);
	});
});

describe('a fact in a text', () => {
	it('leads to the report and tells what it is, how it is known and where it stands', () => {
		expect(shown('<Fact id="ca" />')).toEqual({
			text: 'ca. otte timer',
			href: '/kilder/r/#fakta-ca',
			tip: 'Tallet ca. Alle hold. Om ugen. Omtrentligt: rapporten skriver »cirka«. R 2018, »Afsnit« og Q 2019, »Afsnit« og R 2018, [Vores].',
		});
	});
});

describe('an answer in a text', () => {
	it('leads to the answers and tells group, answer and page', () => {
		expect(shown(answer('v', 'agree'))).toEqual({
			text: '24,5 procent',
			href: '/undersoegelse/fund-1/#svar',
			tip: 'Fund 1. Virksomheder: enig. R 2018, s. 7.',
		});
	});

	it('says that words are drawn as a range', () => {
		expect(shown(answer('k', 'agree'))).toMatchObject({
			text: '»godt halvdelen«',
			tip: 'Fund 1. Kommuner: enig. Rapporten skriver ordene. Vi tegner 50–55 %. R 2018, s. 7.',
		});
	});

	it('says that a share is worked out by us, and its margin', () => {
		expect(shown(answer('v', 'disagree'), 'digits')).toMatchObject({
			text: '15 %',
			tip: 'Fund 1. Virksomheder: uenig. Regnet ud af os: 59 − 44 = 15, ± 1 procentpoint. R 2018, s. 7.',
		});
	});

	it('can be agree and disagree together', () => {
		expect(shown(answer('k', 'clear'))).toMatchObject({
			text: '80 procent',
			tip: 'Fund 1. Kommuner: enig eller uenig i alt. R 2018, s. 7.',
		});
	});
});

describe('a count in a text', () => {
	it.each([
		['<Count of="reports" />', 'to'],
		['<Count of="cases" />', '12'],
		// The report is that of the first place in it, where a page lists it.
		['<Count of="cases" report="q" />', 'to'],
		['<Count of="cases" report="r" />', 'ti'],
		['<Count of="recommendations" />', 'fire'],
		['<Count of="recommendations" report="q" />', 'to'],
		['<Count of="recommendations" audience="smv" />', 'tre'],
		['<Count of="recommendations" report="r" audience="smv" />', 'to'],
		['<Count of="recommendations" report="r" audience="soev" />', 'nul'],
	])('%s is %s, and leads nowhere', (text, expected) => {
		expect(shown(text)).toEqual({ text: expected });
	});

	it('has the gender of what is counted', () => {
		expect(shown('<Count of="findings" />')).toEqual({ text: 'ét' });
		expect(shown('<Count of="recommendations" audience="soev" />')).toEqual({ text: 'én' });
	});

	it('is in digits in a table', () => {
		expect(shown('<Count of="reports" />', 'digits')).toEqual({ text: '2' });
	});
});

import { expect, it } from 'vitest';
import { closed, inSentence, listed } from '../../src/shared/text/listed.ts';

it.each([
	[[], ''],
	[['a'], 'a'],
	[['a', 'b'], 'a og b'],
	[['a', 'b', 'c'], 'a, b og c'],
	[['virksomheder, der ansætter', 'afdelinger'], 'virksomheder, der ansætter, og afdelinger'],
	[['test', 'pakning og montage', 'mad'], 'test, pakning og montage samt mad'],
])('lists %j as Danish does', (parts, text) => {
	expect(listed(parts)).toBe(text);
});

it('closes a clause in the middle of a sentence', () => {
	expect(closed('virksomheder, der ansætter udsatte')).toBe('virksomheder, der ansætter udsatte,');
	expect(closed('afdelinger')).toBe('afdelinger');
});

it('writes a label small inside a sentence, but for abbreviations', () => {
	expect(inSentence('Indkøbsleder')).toBe('indkøbsleder');
	expect(inSentence('Økologi')).toBe('økologi');
	expect(inSentence('CEO, Logimatic')).toBe('CEO, Logimatic');
	expect(inSentence('IT-drift')).toBe('IT-drift');
});

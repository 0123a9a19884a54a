import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/features/search/model/excerpt.ts';

describe('excerptOf', () => {
	const words = Array.from({ length: 200 }, (_, at) => `ord${at}`);
	const wordAt = (at: number) => ({ at, word: String(at), weight: 1 });

	it('shows the stretch with the most marks, and that text is left out', () => {
		const found = [3, 60, 62, 65].map(wordAt);
		const excerpt = excerptOf(words, { from: 0, to: 200, found });
		expect(excerpt).toMatch(/^… ord\d+ .*<mark>ord60<\/mark>.*<mark>ord65<\/mark>.* …$/);
		expect(excerpt).not.toContain('ord3<');
		expect(excerpt.split(' ').length).toBeLessThan(80);
	});

	it('shows whole sentences, so that the answer is not cut off', () => {
		const text =
			'Før det kom noget andet. Ordren er på ca. 4.000 dele, og varslet er ned til én uge, fordi Incita altid har varer på lager og flere folk end det værksted, som Baby Dan ellers bruger til det samme. Så kommer der mere. Og mere endnu.';
		const sentence = text.split(' ');
		const found = [wordAt(sentence.indexOf('varslet'))];
		expect(excerptOf(sentence, { from: 0, to: sentence.length, found })).toMatch(
			/^… Ordren er på ca\. 4\.000 dele.* til det samme\. …$/,
		);
	});

	it('prefers a stretch with different words, and rare ones, to one word many times', () => {
		const often = [10, 12, 14, 16].map((at) => ({ at, word: 'kommune', weight: 1 }));
		const telling = [
			{ at: 120, word: 'kommune', weight: 1 },
			{ at: 122, word: 'varsel', weight: 4 },
		];
		const excerpt = excerptOf(words, { from: 0, to: 200, found: [...often, ...telling] });
		expect(excerpt).toContain('<mark>ord122</mark>');
		expect(excerpt).not.toContain('ord10<');
	});

	it('shows the beginning where nothing is marked', () => {
		const excerpt = excerptOf(words, { from: 10, to: 13, found: [] });
		expect(excerpt).toBe('ord10 ord11 ord12');
	});

	it('writes markup in the text as text', () => {
		const excerpt = excerptOf(['<b>', '&', 'x'], { from: 0, to: 3, found: [wordAt(0)] });
		expect(excerpt).toBe('<mark>&lt;b&gt;</mark> &amp; x');
	});
});

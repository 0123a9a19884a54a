import { describe, expect, it } from 'vitest';
import {
	attributeProblem,
	formOf,
	referenceFrom,
	splitText,
	writeReference,
	type TextReference,
} from '../../src/model/text-references.ts';

const references: TextReference[] = [
	{ name: 'Fact', id: 'firma/ansatte', bare: false },
	{ name: 'Fact', id: 'ansatte', bare: true },
	{ name: 'Answer', finding: 'fund-1', group: 'firmaer', share: 'agree' },
	{ name: 'Count', of: 'cases', report: undefined, audience: undefined },
	{ name: 'Count', of: 'recommendations', report: 'rapport', audience: 'smv' },
];

describe('splitText', () => {
	it.each(references)('reads what is written of %j', (reference) => {
		expect(splitText(`Der er ${writeReference(reference)}.`)).toEqual(['Der er ', reference, '.']);
	});

	it('takes a text apart in its order, and loses nothing', () => {
		expect(splitText('<Fact id="a" /><Fact id="b" bare/> og')).toEqual([
			{ name: 'Fact', id: 'a', bare: false },
			{ name: 'Fact', id: 'b', bare: true },
			' og',
		]);
		expect(splitText('Ingen tal.')).toEqual(['Ingen tal.']);
		expect(splitText('')).toEqual([]);
	});

	it.each([
		'<Fakt id="a" />',
		'<Fact />',
		'<Fact id="" />',
		'<Fact id="a">',
		'<Fact id="a" unit="b" />',
		"<Fact id='a' />",
		'<Answer finding="f" group="g" />',
		'Antallet er < 12 og > 8',
	])('leaves what is no whole reference as text: %s', (text) => {
		expect(splitText(text)).toEqual([text]);
	});
});

describe('a reference', () => {
	it('tells which attribute is unknown and which is missing', () => {
		const given = (...names: string[]) => new Map(names.map((name) => [name, 'x']));
		expect(attributeProblem('Fact', given('id', 'bare'))).toBeUndefined();
		expect(attributeProblem('Fact', given('id', 'unit'))).toContain('no attribute "unit"');
		expect(attributeProblem('Answer', given('finding', 'share'))).toContain(
			'lacks the attribute "group"',
		);
		expect(attributeProblem('Count', new Map([['of', '']]))).toContain('lacks the attribute "of"');
		expect(attributeProblem('Count', given('of'))).toBeUndefined();
	});

	it('is none where the component is another', () => {
		expect(referenceFrom('Note', new Map([['id', 'x']]))).toBeUndefined();
	});

	it('shows an editor what has to be written', () => {
		expect(formOf('Answer')).toBe('<Answer finding="…" group="…" share="…" />');
		expect(formOf('Count')).toBe('<Count of="…" />');
	});
});

import { describe, expect, it } from 'vitest';
import { readFields } from '../../src/gate/references.ts';
import { formatPath, schemaAt, type JsonSchema } from '../../src/model/schema-walk.ts';
import { kindNames, schemaOf } from '../../src/model/every-kind.ts';
import { jsonSchemaOf } from '../../src/model/json-schemas.ts';

describe('readFields', () => {
	it('finds references in lists and tells where they stand', () => {
		const fields = readFields(jsonSchemaOf('recommendations'), {
			title: 'Et råd',
			summary: 'Derfor.',
			cases: [{ case: 'a', shows: 'Det.' }],
			themes: ['t'],
			evidence: [{ report: 'r', section: 's' }],
		});
		expect(fields.references.map(({ kind, id, path }) => [kind, id, formatPath(path)])).toEqual([
			['cases', 'a', 'cases[0].case'],
			['themes', 't', 'themes[0]'],
			['reports', 'r', 'evidence[0].report'],
		]);
		expect(fields.evidence).toMatchObject([{ report: 'r', section: 's', path: ['evidence', 0] }]);
		expect(fields.prose.map(({ text }) => text)).toEqual(['Et råd', 'Derfor.', 'Det.']);
	});

	it('finds the entries that numbers in a text belong to', () => {
		const { references } = readFields(jsonSchemaOf('recommendations'), {
			summary: 'Om <Fact id="tid" /> er <Answer finding="f" group="g" share="agree" /> enige.',
			steps: ['Ring.', 'Vent <Fact id="frist" />, som i <Count of="cases" /> cases.'],
		});
		expect(references.map(({ kind, id, path }) => [kind, id, formatPath(path)])).toEqual([
			['facts', 'tid', 'summary'],
			['findings', 'f', 'summary'],
			['facts', 'frist', 'steps[1]'],
		]);
	});

	it('keeps a note apart, which may quote digits, and finds numbers in it too', () => {
		const fields = readFields(jsonSchemaOf('corrections'), {
			title: 'En note',
			says: 'Der står 12.',
			note: 'Det er <Fact id="antal" />.',
		});
		expect(fields.prose).toEqual([]);
		expect(fields.discussion.map(({ path }) => formatPath(path))).toEqual(['says', 'note']);
		expect(fields.references.map(({ kind, id }) => [kind, id])).toEqual([['facts', 'antal']]);
	});

	it('follows the variant that a value has', () => {
		const fields = readFields(jsonSchemaOf('facts'), {
			label: 'Andel',
			measure: { basis: 'share', part: 'a', whole: 'b' },
			evidence: [],
		});
		expect(fields.references.map(({ id }) => id)).toEqual(['a', 'b']);
	});
});

const undescribed = (schema: JsonSchema, name: string): string[] => [
	...Object.entries(schema.properties ?? {}).flatMap(([key, property]) => [
		...((property.description ?? property.const) ? [] : [`${name}.${key}`]),
		...undescribed(property, `${name}.${key}`),
	]),
	...(schema.items ? undescribed(schema.items, `${name}[]`) : []),
	...(schema.oneOf ?? schema.anyOf ?? []).flatMap((variant) => undescribed(variant, name)),
];

describe.each(kindNames)('the schema of %s', (kind) => {
	it('describes every field for the editor', () => {
		expect(undescribed(jsonSchemaOf(kind), kind)).toEqual([]);
	});

	it('refuses fields it does not know', () => {
		const result = schemaOf(kind).safeParse({ unheardOf: 1 });
		expect(result.error?.issues.some(({ code }) => code === 'unrecognized_keys')).toBe(true);
	});
});

describe('schemaAt', () => {
	it('finds the description of a nested field', () => {
		const found = schemaAt(jsonSchemaOf('cases'), ['continuum', 'position']);
		expect(found?.description).toContain('0 is a pure supplier');
	});
});

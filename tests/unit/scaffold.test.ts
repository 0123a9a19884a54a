import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { scaffold } from '../../src/domain/scaffold.ts';
import type { JsonSchema } from '../../src/domain/schema-walk.ts';
import { caseSections } from '../../src/schemas/cases.ts';
import { kindNames, schemas } from '../../src/schemas/kinds.ts';

const schemaOf = (kind: keyof typeof schemas) =>
	z.toJSONSchema(schemas[kind], { io: 'input' }) as JsonSchema;

const fieldsOf = (text: string) =>
	parse(text.replace(/^---\n([\s\S]*?)\n---[\s\S]*$/, '$1')) as Record<string, unknown>;

describe.each(kindNames)('a new entry of %s', (kind) => {
	it('can be read and has every field', () => {
		const schema = schemaOf(kind);
		expect(Object.keys(fieldsOf(scaffold(kind, schema)))).toEqual(
			Object.keys(schema.properties ?? {}),
		);
	});
});

describe('scaffold', () => {
	it('says what a field wants and whether it may be left out', () => {
		const text = scaffold('facts', schemaOf('facts'));
		expect(text).toContain('# What the number is, readable on its own.\nlabel:');
		expect(text).toContain('# What the number counts or is a share of. May be left out.\nbase:');
	});

	it('gives a case its sections', () => {
		const text = scaffold('cases', schemaOf('cases'));
		expect([...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual(caseSections);
	});
});

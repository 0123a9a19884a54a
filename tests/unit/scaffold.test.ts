import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { scaffold } from '../../src/gate/scaffold.ts';
import type { JsonSchema } from '../../src/model/schema-walk.ts';
import { caseSections } from '../../src/model/kinds/cases.ts';
import { findingSections } from '../../src/model/kinds/findings.ts';
import { questionSections, sidesSection } from '../../src/model/kinds/questions.ts';
import { kindNames, schemas } from '../../src/model/kinds.ts';

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

	it.each([
		['cases', caseSections],
		['findings', findingSections],
		['questions', questionSections],
	] as const)('gives an entry of %s its sections', (kind, titles) => {
		const text = scaffold(kind, schemaOf(kind));
		expect([...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual(titles);
	});

	it('gives a debate sheet room for its two sides', () => {
		const text = scaffold('questions', schemaOf('questions'));
		expect(text).toContain(`## ${sidesSection}\n\n###\n\n###\n\n##`);
	});
});

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { scaffold } from '../../src/gate/scaffold.ts';
import { caseSections } from '../../src/model/kinds/cases/sections.ts';
import { findingSections } from '../../src/model/kinds/findings/sections.ts';
import { questionSections, sidesSection } from '../../src/model/kinds/questions/sections.ts';
import { kindNames } from '../../src/model/every-kind.ts';
import { jsonSchemaOf } from '../../src/model/json-schemas.ts';

const fieldsOf = (text: string) =>
	parse(text.replace(/^---\n([\s\S]*?)\n---[\s\S]*$/, '$1')) as Record<string, unknown>;

describe.each(kindNames)('a new entry of %s', (kind) => {
	it('can be read and has every field', () => {
		expect(Object.keys(fieldsOf(scaffold(kind)))).toEqual(
			Object.keys(jsonSchemaOf(kind).properties ?? {}),
		);
	});
});

describe('scaffold', () => {
	it('says what a field wants and whether it may be left out', () => {
		const text = scaffold('facts');
		expect(text).toContain('# What the number is, readable on its own.\nlabel:');
		expect(text).toContain('# What the number counts or is a share of. May be left out.\nbase:');
	});

	it.each([
		['cases', caseSections],
		['findings', findingSections],
		['questions', questionSections],
	] as const)('gives an entry of %s its sections', (kind, titles) => {
		const text = scaffold(kind);
		expect([...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual(titles);
	});

	it('gives a debate sheet room for its two sides', () => {
		const text = scaffold('questions');
		expect(text).toContain(`## ${sidesSection}\n\n###\n\n###\n\n##`);
	});
});

import { definitionOf, sectionsOf, type Kind } from '../model/every-kind.ts';
import { jsonSchemaOf } from '../model/json-schemas.ts';
import type { JsonSchema } from '../model/schema-walk.ts';

const indent = (lines: string[]) => lines.map((line) => `  ${line}`);

const about = (schema: JsonSchema, isRequired: boolean) =>
	[
		schema.description,
		schema.enum && `One of: ${schema.enum.join(', ')}.`,
		isRequired ? undefined : 'May be left out.',
	]
		.filter(Boolean)
		.join(' ');

/** A value to fill in, as YAML lines that stand below or beside its key. */
function valueLines(schema: JsonSchema): string[] {
	const [variant] = schema.oneOf ?? schema.anyOf ?? [];
	if (variant) return valueLines(variant);
	if (schema.properties) return fieldLines(schema);
	if (schema.items) {
		const [first = '', ...rest] = valueLines(schema.items);
		return [`- ${first}`.trimEnd(), ...indent(rest)];
	}
	if (schema.const !== undefined) return [String(schema.const)];
	return [''];
}

const isBlock = (schema: JsonSchema) =>
	Boolean(schema.properties ?? schema.items ?? schema.oneOf ?? schema.anyOf);

function fieldLines(schema: JsonSchema): string[] {
	return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
		const isRequired = schema.required?.includes(key) ?? false;
		const comment = about(property, isRequired);
		const value = valueLines(property);
		return [
			...(comment && !property.const ? [`# ${comment}`] : []),
			...(isBlock(property)
				? [`${key}:`, ...indent(value)]
				: [`${key}: ${value[0] ?? ''}`.trimEnd()]),
		];
	});
}

/** Headings of a body, with room for two sides where a section has them. */
function bodyLines(kind: Kind): string {
	const { titles = [], twoSided } = sectionsOf(kind) ?? {};
	if (titles.length === 0) return '\n';
	return titles
		.map((title) => `\n## ${title}\n${title === twoSided ? '\n###\n\n###\n' : ''}`)
		.join('');
}

/** A content file with every field and a comment on what it wants, ready to fill in. */
export function scaffold(kind: Kind): string {
	const fields = fieldLines(jsonSchemaOf(kind)).join('\n');
	return definitionOf(kind).body ? `---\n${fields}\n---\n${bodyLines(kind)}` : `${fields}\n`;
}

import { bodySections, proseKinds, type Kind } from '../model/kinds.ts';
import { sidesSection } from '../model/kinds/questions.ts';
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

const section = (title: string) =>
	title === sidesSection ? `\n## ${title}\n\n###\n\n###\n` : `\n## ${title}\n`;

const body = (kind: Kind) => bodySections[kind]?.titles.map(section).join('') ?? '\n';

/** A content file with every field and a comment on what it wants, ready to fill in. */
export function scaffold(kind: Kind, schema: JsonSchema): string {
	const fields = fieldLines(schema).join('\n');
	return proseKinds.has(kind) ? `---\n${fields}\n---\n${body(kind)}` : `${fields}\n`;
}

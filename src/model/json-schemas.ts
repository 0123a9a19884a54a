import { z } from 'astro/zod';
import type { Definition } from './definition.ts';
import { definitionOf, kindNames, type Kind } from './every-kind.ts';
import { schemasWithin, type JsonSchema } from './schema-walk.ts';

/**
 * The schemas of kinds as JSON Schema, which holds the marks of `prose()` and `reference()`.
 * @throws Where a field refers to a kind that there is not.
 */
export function jsonSchemasOf<Name extends string>(
	definitions: ReadonlyMap<Name, Pick<Definition, 'schema'>>,
): Map<Name, JsonSchema> {
	const known: readonly string[] = [...definitions.keys()];
	return new Map(
		[...definitions].map(([name, { schema }]) => {
			const json = z.toJSONSchema(schema, { io: 'input' }) as JsonSchema;
			for (const { references: kind, description } of schemasWithin(json)) {
				if (kind === undefined || known.includes(kind)) continue;
				throw new Error(
					`A field of ${name} refers to "${kind}", which is no kind: ${description ?? ''}`,
				);
			}
			return [name, json];
		}),
	);
}

const jsonSchemas = jsonSchemasOf(new Map(kindNames.map((kind) => [kind, definitionOf(kind)])));

/** The schema of a kind as JSON Schema. */
export const jsonSchemaOf = (kind: Kind): JsonSchema => jsonSchemas.get(kind) ?? {};

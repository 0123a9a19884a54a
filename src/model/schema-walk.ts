/** The part of JSON Schema that `z.toJSONSchema` writes for the content schemas. */
export interface JsonSchema {
	type?: string;
	description?: string;
	properties?: Record<string, JsonSchema>;
	required?: string[];
	items?: JsonSchema;
	anyOf?: JsonSchema[];
	oneOf?: JsonSchema[];
	const?: string | number | boolean;
	enum?: string[];
	/** Kind that the string refers to; set with `reference()`. */
	references?: string;
	/** Running text without digits; set with `prose()`. */
	prose?: boolean;
	/** Running text that may quote digits; set with `discussion()`. */
	discussion?: boolean;
	/** A place in a report; set on `evidence`. */
	evidence?: boolean;
	/** Ids of points of attention. */
	points?: boolean;
}

export type Path = readonly (string | number)[];

type Visit = (schema: JsonSchema, value: unknown, path: Path) => void;

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The variant of a discriminated union whose constant fields the value has. */
const variantFor = (variants: JsonSchema[], value: unknown): JsonSchema | undefined =>
	variants.find((variant) =>
		Object.entries(variant.properties ?? {}).every(
			([key, property]) =>
				property.const === undefined || (isRecord(value) && value[key] === property.const),
		),
	);

/**
 * Visits every value of `data` together with the schema that describes it.
 * `data` has passed the schema, so a value without a schema does not occur.
 */
export function walk(schema: JsonSchema, data: unknown, visit: Visit, path: Path = []): void {
	visit(schema, data, path);
	const variants = schema.anyOf ?? schema.oneOf;
	if (variants) {
		const variant = variantFor(variants, data);
		if (variant) walk(variant, data, visit, path);
		return;
	}
	if (Array.isArray(data) && schema.items) {
		for (const [index, item] of data.entries()) walk(schema.items, item, visit, [...path, index]);
		return;
	}
	if (!isRecord(data)) return;
	for (const [key, property] of Object.entries(schema.properties ?? {})) {
		if (key in data) walk(property, data[key], visit, [...path, key]);
	}
}

/** A schema with all that it is made of. */
export const schemasWithin = (schema: JsonSchema): JsonSchema[] => [
	schema,
	...[
		...Object.values(schema.properties ?? {}),
		...(schema.items ? [schema.items] : []),
		...(schema.anyOf ?? []),
		...(schema.oneOf ?? []),
	].flatMap(schemasWithin),
];

/** The schema of a field, in the schema itself or in one of its variants. */
function schemaOfField(schema: JsonSchema, field: string): JsonSchema | undefined {
	const variants = schema.oneOf ?? schema.anyOf ?? [];
	return [schema, ...variants].map(({ properties }) => properties?.[field]).find(Boolean);
}

/** The schema at a path, where there is one. */
export function schemaAt(schema: JsonSchema, path: Path): JsonSchema | undefined {
	return path.reduce<JsonSchema | undefined>((at, step) => {
		if (!at) return undefined;
		return typeof step === 'number' ? at.items : schemaOfField(at, step);
	}, schema);
}

/** A path as an editor would write it: `people[0].role`. */
export const formatPath = (path: Path): string =>
	path
		.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
		.join('')
		.replace(/^\./, '') || 'file';

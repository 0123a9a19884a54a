import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { reference } from '../../src/model/fields.ts';
import { jsonSchemasOf } from '../../src/model/json-schemas.ts';

const kindsWith = (field: z.ZodType) =>
	new Map([
		['ships', { schema: z.strictObject({ field }) }],
		['ports', { schema: z.strictObject({}) }],
	]);

describe('jsonSchemasOf', () => {
	it('keeps what a field refers to', () => {
		const schemas = jsonSchemasOf(kindsWith(reference('ports', 'Id of a port.')));
		expect(schemas.get('ships')?.properties?.['field']?.references).toBe('ports');
	});

	it.each([
		['a field', reference('port', 'Id of a port.')],
		['a list', z.array(reference('port', 'Id of a port.'))],
		[
			'a variant',
			z.union([z.literal(1), z.strictObject({ to: reference('port', 'Id of a port.') })]),
		],
	])('stops where %s refers to a kind that there is not', (_, field) => {
		expect(() => jsonSchemasOf(kindsWith(field))).toThrow(
			'A field of ships refers to "port", which is no kind: Id of a port.',
		);
	});
});

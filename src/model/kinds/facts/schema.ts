import { z } from 'astro/zod';
import { evidenceList, label, reference } from '../../fields.ts';

const value = z.number().meta({ description: 'The number as the report prints it.' });

const exact = z.strictObject({ basis: z.literal('exact'), value });

const approximate = z.strictObject({
	basis: z.literal('approximate'),
	value,
	words: label('The word that the report uses for the approximation.'),
});

const range = z.strictObject({
	basis: z.literal('range'),
	from: z.number().meta({ description: 'Lower end.' }),
	to: z.number().meta({ description: 'Upper end.' }),
});

const bound = z.strictObject({
	basis: z.literal('bound'),
	limit: z
		.enum(['under', 'at-most', 'over', 'at-least'])
		.meta({ description: 'Which side of the number the report allows.' }),
	value,
	words: label('Word to show instead of the usual one, such as "op til".').optional(),
});

const year = z.strictObject({
	basis: z.literal('year'),
	value: z.int().min(1800).max(2100).meta({ description: 'Calendar year.' }),
});

const share = z.strictObject({
	basis: z.literal('share'),
	part: reference('facts', 'Id of the fact that is the part.'),
	whole: reference('facts', 'Id of the fact that is the whole.'),
});

/** How a number is known. A share is worked out from two other facts, never typed. */
export const measure = z
	.discriminatedUnion('basis', [exact, approximate, range, bound, year, share])
	.meta({ description: 'The number and how it is known.' });

export type Measure = z.infer<typeof measure>;

/** A number with one home: everything that shows it reads it here. */
export const fact = z.strictObject({
	label: label('What the number is, readable on its own.'),
	measure,
	unit: label('Unit in the form that follows the number.').optional(),
	gender: z
		.enum(['common', 'neuter'])
		.optional()
		.meta({ description: 'Gender of the unit, where the number is one: én or ét.' }),
	base: label('What the number counts or is a share of.').optional(),
	period: label('The period it covers, or that none is stated.').optional(),
	evidence: evidenceList,
});

export type Fact = z.infer<typeof fact>;

import { recommendationAddress } from '../../addresses.ts';
import { byNumber } from '../../entry.ts';
import { sector } from '../../fields.ts';
import type { Definition } from '../../definition.ts';
import { recommendation } from './schema.ts';

const audiences = sector.options;

export const recommendations = {
	schema: recommendation,
	body: {},
	isReferenced: true,
	counted: { gender: 'common', forms: 'anbefaling(?:er|erne)?' },
	addressOf: ({ id }) => recommendationAddress(id),
	compare: (a, b) =>
		audiences.indexOf(a.data.audience) - audiences.indexOf(b.data.audience) || byNumber(a, b),
} satisfies Definition<typeof recommendation>;

import { termAddress } from '../../addresses.ts';
import type { Definition } from '../../definition.ts';
import { term } from './schema.ts';

export const terms = {
	schema: term,
	counted: { gender: 'neuter', forms: 'begreber(?:ne)?' },
	addressOf: ({ id }) => termAddress(id),
	compare: (a, b) => a.data.term.localeCompare(b.data.term, 'da'),
} satisfies Definition<typeof term>;

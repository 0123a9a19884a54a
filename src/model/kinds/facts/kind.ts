import { factAddress } from '../../addresses.ts';
import type { Definition } from '../../definition.ts';
import { fact } from './schema.ts';

export const facts = {
	schema: fact,
	isReferenced: true,
	addressOf: ({ id, data }) => factAddress(id, data.evidence),
} satisfies Definition<typeof fact>;

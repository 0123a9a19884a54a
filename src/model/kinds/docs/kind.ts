import type { Definition } from '../../definition.ts';
import { doc } from './schema.ts';

export const docs = {
	schema: doc,
	body: { mayImport: true },
	addressOf: ({ id }) => `/${id}/`,
} satisfies Definition<typeof doc>;

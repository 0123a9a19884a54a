import type { Definition } from '../../definition.ts';
import { organisation } from './schema.ts';

export const organisations = {
	schema: organisation,
	isReferenced: true,
} satisfies Definition<typeof organisation>;

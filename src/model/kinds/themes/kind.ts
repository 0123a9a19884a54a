import { themeAddress } from '../../addresses.ts';
import { byOrder } from '../../entry.ts';
import type { Definition } from '../../definition.ts';
import { theme } from './schema.ts';

export const themes = {
	schema: theme,
	body: {},
	isReferenced: true,
	counted: { gender: 'neuter', forms: 'tema(?:er|sider)(?:ne)?' },
	addressOf: ({ id }) => themeAddress(id),
	compare: byOrder,
} satisfies Definition<typeof theme>;

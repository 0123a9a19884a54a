import { correctionAddress } from '../../addresses.ts';
import { byNumber } from '../../entry.ts';
import type { Definition } from '../../definition.ts';
import { correction } from './schema.ts';

export const corrections = {
	schema: correction,
	counted: { gender: 'common', forms: 'noter(?:ne)?' },
	addressOf: ({ data }) => correctionAddress(data.number),
	compare: byNumber,
} satisfies Definition<typeof correction>;

import { findingAddress } from '../../addresses.ts';
import { byNumber } from '../../entry.ts';
import { findingSections, requiredFindingSections } from './sections.ts';
import type { Definition } from '../../definition.ts';
import { finding } from './schema.ts';

export const findings = {
	schema: finding,
	body: { sections: { titles: findingSections, required: requiredFindingSections } },
	counted: { gender: 'neuter', forms: 'fund(?:ene|sider(?:ne)?)?' },
	addressOf: ({ id }) => findingAddress(id),
	compare: byNumber,
} satisfies Definition<typeof finding>;

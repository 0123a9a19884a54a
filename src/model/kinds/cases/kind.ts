import { caseAddress } from '../../addresses.ts';
import { byOrder } from '../../entry.ts';
import { caseSections } from './sections.ts';
import type { Definition } from '../../definition.ts';
import { caseStudy } from './schema.ts';

export const cases = {
	schema: caseStudy,
	body: { sections: { titles: caseSections, required: caseSections } },
	isReferenced: true,
	counted: { gender: 'common', forms: 'case(?:s|ne|ark(?:ene)?|sider(?:ne)?)?' },
	addressOf: ({ id }) => caseAddress(id),
	compare: byOrder,
} satisfies Definition<typeof caseStudy>;

import { sheetAddress } from '../../addresses.ts';
import { byNumber } from '../../entry.ts';
import { questionSections, sidesSection } from './sections.ts';
import type { Definition } from '../../definition.ts';
import { question } from './schema.ts';

export const questions = {
	schema: question,
	body: {
		sections: {
			titles: questionSections,
			required: questionSections,
			twoSided: sidesSection,
		},
	},
	counted: { gender: 'neuter', forms: '(?:debat)?(?:spørgsmål|ark)(?:ene)?' },
	addressOf: ({ id }) => sheetAddress(id),
	compare: byNumber,
} satisfies Definition<typeof question>;

import { reportAddress, sectionAddress } from '../../addresses.ts';
import type { Definition } from '../../definition.ts';
import { report } from './schema.ts';

export const reports = {
	schema: report,
	isReferenced: true,
	counted: { gender: 'common', forms: 'rapporter(?:ne)?|undersøgelser(?:ne)?' },
	parts: {
		field: 'sections',
		addressOf: (report, section) => sectionAddress({ report, section }),
	},
	addressOf: ({ id }) => reportAddress(id),
	compare: (a, b) => b.data.date.localeCompare(a.data.date),
} satisfies Definition<typeof report>;

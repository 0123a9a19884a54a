import { z } from 'astro/zod';
import { evidenceList, label, sector, prose, reference } from '../../fields.ts';

/** A company or social enterprise that takes part in a case. */
export const organisation = z.strictObject({
	name: label('Name used in running text.'),
	fullName: label('Full name, where the report gives a longer one.').optional(),
	sector,
	industry: prose('Line of business.'),
	employees: z
		.array(reference('facts', 'Id of a fact about the number of employees.'))
		.min(1)
		.meta({ description: 'Head counts, the one for the whole organisation first.' }),
	founded: reference('facts', 'Id of the fact that gives the founding year.').optional(),
	places: z
		.array(label('Name of a place.'))
		.min(1)
		.meta({ description: 'Places where the organisation has sites.' }),
	placesNote: prose('What the list of places leaves open.').optional(),
	terms: prose('Terms on which people are employed, where the report says so.').optional(),
	about: prose('What the organisation does.'),
	figures: z
		.array(reference('facts', 'Id of a further fact about the organisation.'))
		.default([])
		.meta({ description: 'Further facts, in the order to show them.' }),
	evidence: evidenceList,
});

export type Organisation = z.infer<typeof organisation>;

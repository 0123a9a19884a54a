import { z } from 'astro/zod';
import { evidenceList, label, permanentNumber, prose } from './shared.ts';

const sectionId = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
	.meta({ description: 'Id used in evidence and in addresses: a-z, 0-9 and hyphens.' });

const section = z.strictObject({
	id: sectionId,
	title: label('Heading, shortened where the report has a long one.'),
	part: label('Part of the report that the section belongs to.'),
	summary: prose('What stands in the section, retold in a sentence or two.'),
	page: z.int().positive().optional().meta({ description: 'Printed page number, if any.' }),
});

const attentionPoint = z.strictObject({
	id: sectionId,
	number: permanentNumber,
	title: label('What the point is about.'),
	text: prose('The point, retold.'),
	evidence: evidenceList,
});

const reading = z.strictObject({
	title: label('Title as the report gives it.'),
	by: label('Author or publisher as the report gives it.'),
	about: prose('What the reader can expect, or what is not stated about it.'),
});

/** A report that the site's content comes from. */
export const report = z.strictObject({
	name: label('Short name used in source lines, with the year.'),
	title: label('What the site calls the report.'),
	titleNote: label('How far the title is the one on the report.').optional(),
	publisher: label('Who wrote and published it.'),
	commissioner: label('Who asked for it.'),
	date: z
		.string()
		.regex(/^\d{4}-\d{2}$/)
		.meta({ description: 'Month of publication, YYYY-MM.' }),
	published: label('Month of publication as it is shown, in Danish.'),
	method: prose('How the material was gathered, in a few sentences.'),
	pageNumbers: z.boolean().meta({ description: 'Whether the report prints page numbers.' }),
	about: prose('Who the publisher is.'),
	sections: z
		.array(section)
		.min(1)
		.meta({ description: 'Every section of the report, in its order.' }),
	points: z
		.array(attentionPoint)
		.meta({ description: 'Points of attention the report ends with.' }),
	furtherReading: z.array(reading).meta({ description: 'Readings that the report points to.' }),
});

export type Report = z.infer<typeof report>;
export type ReportSection = Report['sections'][number];

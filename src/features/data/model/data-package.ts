import { dialect } from './csv.ts';
import type { Column, DataTable } from '../../../model/data-tables.ts';
import type { Entry } from '../../../model/library.ts';
import type { Report } from '../../../model/kinds/reports/schema.ts';
import { citeReport } from '../../../model/citation.ts';

const field = ({ name, type, description }: Column) => ({
	name,
	type,
	description,
	...(type === 'number' ? { decimalChar: ',' } : {}),
});

const resource = ({ name, title, description, columns }: DataTable) => ({
	name,
	title,
	description,
	path: `${name}.csv`,
	profile: 'tabular-data-resource',
	format: 'csv',
	mediatype: 'text/csv',
	encoding: 'utf-8',
	dialect,
	schema: { fields: columns.map(field), missingValues: [''] },
});

/** A description of the downloads by Frictionless Data Package, version 1. */
export const dataPackage = (tables: readonly DataTable[], reports: readonly Entry<Report>[]) => ({
	profile: 'tabular-data-package',
	name: 'samspil',
	title: 'Samspil: tal om virksomheder, socialøkonomiske virksomheder og kommuner',
	licenses: [
		{
			name: 'CC-BY-4.0',
			title: 'Creative Commons Attribution 4.0',
			path: 'https://creativecommons.org/licenses/by/4.0/',
		},
	],
	sources: reports.map(({ data }) => ({ title: citeReport(data) })),
	resources: tables.map(resource),
});

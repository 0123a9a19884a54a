import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { dialect, toCsv } from '../../src/domain/csv.ts';
import { dataPackage } from '../../src/domain/data-package.ts';
import type { DataTable } from '../../src/domain/data-tables.ts';

const table: DataTable = {
	name: 'tal',
	title: 'Tal',
	description: 'Alle tal.',
	columns: [
		{ name: 'navn', type: 'string', description: 'Navn.' },
		{ name: 'fra', type: 'number', description: 'Tal.' },
	],
	rows: [
		{ navn: 'Æble; »rødt« og "surt"', fra: 1.5 },
		{ navn: 'To\nlinjer', fra: null },
	],
};

describe('toCsv', () => {
	const csv = toCsv(table);

	it('begins with a byte order mark and ends lines as RFC 4180 asks', () => {
		expect(csv.startsWith('\uFEFFnavn;fra\r\n')).toBe(true);
		expect(csv.endsWith('\r\n')).toBe(true);
	});

	it('reads back as it was, with a comma in decimals and nothing for a gap', () => {
		const rows: unknown = parse(csv, { bom: true, delimiter: dialect.delimiter, columns: true });
		expect(rows).toEqual([
			{ navn: 'Æble; »rødt« og "surt"', fra: '1,5' },
			{ navn: 'To\nlinjer', fra: '' },
		]);
	});
});

describe('dataPackage', () => {
	it('describes every table, its columns and how to read its numbers', () => {
		const { resources } = dataPackage([table], []);
		expect(resources).toMatchObject([
			{
				path: 'tal.csv',
				dialect: { delimiter: ';' },
				schema: {
					fields: [
						{ name: 'navn', type: 'string' },
						{ name: 'fra', type: 'number', decimalChar: ',' },
					],
					missingValues: [''],
				},
			},
		]);
	});
});

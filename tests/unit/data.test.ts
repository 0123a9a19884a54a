import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { dialect, toCsv } from '../../src/features/data/model/csv.ts';
import { dataPackage } from '../../src/features/data/model/data-package.ts';
import { factsTable, findingsTable, type DataTable } from '../../src/model/data-tables.ts';
import { smallLibrary } from './small-library.ts';

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

	it.each([
		[0.0000001, '0,0000001'],
		[12.25, '12,25'],
		[123000, '123000'],
	])('writes %d exactly, with a decimal comma', (fra, written) => {
		expect(toCsv({ ...table, rows: [{ navn: 'x', fra }] })).toContain(`x;${written}\r\n`);
	});

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

describe('the table of findings', () => {
	const { rows } = findingsTable(smallLibrary);
	const rowOf = (group: string, answer: string) =>
		rows.find(({ gruppe, svar }) => gruppe === group && svar === answer);

	it('has the groups in the order of the survey, and statements with their numbers', () => {
		expect([...new Set(rows.map(({ gruppe }) => gruppe))]).toEqual(['v', 'k']);
		expect(rows[0]?.['udsagn']).toBe('Det tager ti dage.');
	});

	it.each([
		['k', 'uenig', 'lost', 'gået tabt i vores udgave'],
		['k', 'neutral eller ved ikke', 'not-stated', 'ikke oplyst'],
		['v', 'neutral eller ved ikke', 'not-asked', 'ikke spurgt'],
	])('tells why %s has no number for »%s«, and has no zero there', (group, answer, slags, vist) => {
		expect(rowOf(group, answer)).toMatchObject({ fra: null, til: null, slags, vist });
	});

	it('has the margin of what is worked out, and the range of what is told in words', () => {
		expect(rowOf('v', 'uenig')).toMatchObject({ fra: 14, til: 16, vist: '15 %' });
		expect(rowOf('k', 'enig')).toMatchObject({ fra: 50, til: 55, vist: '»godt halvdelen«' });
	});
});

describe('every cell of the tables', () => {
	const columnsOf = ({ columns }: DataTable) => columns.map(({ name }) => name);
	const notes = [
		{ id: 'n3', data: { number: 3, facts: ['ca'], findings: ['fund-1'] } },
		{ id: 'n7', data: { number: 7, facts: [], findings: ['fund-1'] } },
		{ id: 'n9', data: { number: 9, facts: ['ca'], findings: [] } },
	];
	const library = { ...smallLibrary, corrections: notes } as unknown as typeof smallLibrary;

	it('stands under its heading, for answers', () => {
		const table = findingsTable(library);
		const row = table.rows.find(({ gruppe, svar }) => gruppe === 'k' && svar === 'enig');
		expect(Object.keys(row ?? {}).sort()).toEqual(columnsOf(table).sort());
		expect(row).toEqual({
			fund: 1,
			omraade: 'alt',
			udsagn: 'Det tager ti dage.',
			gruppe: 'k',
			part: 'kommune',
			svar: 'enig',
			fra: 50,
			til: 55,
			vist: '»godt halvdelen«',
			slags: 'words',
			forklaring: 'Rapporten skriver ordene. Vi tegner 50–55 %.',
			rapport: 'r',
			afsnit: 's',
			side: 7,
			noter: '3 7',
			adresse: '/undersoegelse/fund-1/',
		});
	});

	it('stands under its heading, for facts', () => {
		const table = factsTable(library);
		const row = table.rows.find(({ id }) => id === 'ca');
		expect(Object.keys(row ?? {}).sort()).toEqual(columnsOf(table).sort());
		expect(row).toEqual({
			id: 'ca',
			betegnelse: 'Tallet ca',
			fra: 8,
			til: 8,
			vist: 'ca. 8 timer',
			slags: 'approximate',
			forklaring: 'Omtrentligt: rapporten skriver »cirka«.',
			enhed: 'timer',
			omfatter: 'Alle hold',
			periode: 'Om ugen.',
			rapport: 'r',
			afsnit: 's',
			side: null,
			noter: '3 9',
			adresse: '/kilder/r/#fakta-ca',
		});
	});

	it('has a row for every answer of every group that has one', () => {
		const rows = findingsTable(library).rows.map(({ gruppe, svar }) => [gruppe, svar]);
		expect(rows).toEqual([
			['v', 'enig'],
			['v', 'uenig'],
			['v', 'neutral eller ved ikke'],
			['k', 'enig'],
			['k', 'uenig'],
			['k', 'neutral eller ved ikke'],
			['k', expect.stringContaining('i alt')],
		]);
		expect(factsTable(library).rows.map(({ id }) => id)).toEqual(library.facts.map(({ id }) => id));
	});
});

describe('the table of facts', () => {
	it('has numbers in digits, and no end where a bound is open', () => {
		const rows = factsTable(smallLibrary).rows.map(({ id, vist, fra, til }) => [
			id,
			vist,
			fra,
			til,
		]);
		expect(rows).toContainEqual(['ti', '10 dage', 10, 10]);
		expect(rows).toContainEqual(['over', 'over 1.600 dele', 1600, null]);
		expect(rows).toContainEqual(['procent', '5 %', 5, 5]);
	});
});

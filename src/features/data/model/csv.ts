import { stringify } from 'csv-stringify/sync';
import type { Cell, DataTable } from './data-tables.ts';

/** How the files are written: Excel with Danish settings opens them right. */
export const dialect = {
	delimiter: ';',
	lineTerminator: '\r\n',
	quoteChar: '"',
	doubleQuote: true,
	header: true,
} as const;

// Twenty decimals is the most that Intl takes: an exact number stays exact.
const decimals = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 20, useGrouping: false });

const withComma = (cell: Cell | undefined): string => {
	if (cell === null || cell === undefined) return '';
	return typeof cell === 'number' ? decimals.format(cell) : cell;
};

/**
 * The table as CSV by RFC 4180, with semicolons, decimal commas and a byte order mark.
 */
export const toCsv = ({ columns, rows }: DataTable): string =>
	stringify(
		rows.map((row) => columns.map(({ name }) => withComma(row[name]))),
		{
			bom: true,
			header: true,
			columns: columns.map(({ name }) => name),
			delimiter: dialect.delimiter,
			record_delimiter: dialect.lineTerminator,
		},
	);

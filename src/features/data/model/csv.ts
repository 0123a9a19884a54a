import { stringify } from 'csv-stringify/sync';
import { withDecimalComma } from '../../../shared/text/danish-numbers.ts';
import type { Cell, DataTable } from '../../../model/data-tables.ts';

/** How the files are written: Excel with Danish settings opens them right. */
export const dialect = {
	delimiter: ';',
	lineTerminator: '\r\n',
	quoteChar: '"',
	doubleQuote: true,
	header: true,
} as const;

const withComma = (cell: Cell | undefined): string => {
	if (cell === null || cell === undefined) return '';
	return typeof cell === 'number' ? withDecimalComma(cell) : cell;
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

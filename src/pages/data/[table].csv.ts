import type { APIRoute, GetStaticPaths } from 'astro';
import { toCsv } from '../../domain/csv.ts';
import { dataTables, type DataTable } from '../../domain/data-tables.ts';
import { getLibrary } from '../../queries/library.ts';

export const getStaticPaths = (async () =>
	dataTables(await getLibrary()).map((table) => ({
		params: { table: table.name },
		props: { table },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: DataTable }> = ({ props }) =>
	new Response(toCsv(props.table), { headers: { 'content-type': 'text/csv; charset=utf-8' } });

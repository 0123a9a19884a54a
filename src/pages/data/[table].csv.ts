import type { APIRoute, GetStaticPaths } from 'astro';
import { toCsv } from '../../features/data/face.ts';
import { dataTables, type DataTable } from '../../model/data-tables.ts';
import { getLibrary } from '../../collections.ts';

export const getStaticPaths = (async () =>
	dataTables(await getLibrary()).map((table) => ({
		params: { table: table.name },
		props: { table },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: DataTable }> = ({ props }) =>
	new Response(toCsv(props.table), { headers: { 'content-type': 'text/csv; charset=utf-8' } });

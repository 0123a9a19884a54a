import type { APIRoute, GetStaticPaths } from 'astro';
import { dataTables, type DataTable } from '../../model/data-tables.ts';
import { getLibrary } from '../../collections.ts';

export const getStaticPaths = (async () =>
	dataTables(await getLibrary()).map((table) => ({
		params: { table: table.name },
		props: { table },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: DataTable }> = ({ props }) => Response.json(props.table.rows);

import type { APIRoute } from 'astro';
import { dataPackage } from '../../domain/data-package.ts';
import { dataTables } from '../../domain/data-tables.ts';
import { getLibrary } from '../../queries/library.ts';

export const GET: APIRoute = async () => {
	const library = await getLibrary();
	return Response.json(dataPackage(dataTables(library), library.reports));
};

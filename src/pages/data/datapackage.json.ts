import type { APIRoute } from 'astro';
import { dataPackage } from '../../features/data/model/data-package.ts';
import { dataTables } from '../../features/data/model/data-tables.ts';
import { getLibrary } from '../../collections.ts';

export const GET: APIRoute = async () => {
	const library = await getLibrary();
	return Response.json(dataPackage(dataTables(library), library.reports));
};

import type { APIRoute } from 'astro';
import { dataPackage } from '../../features/data/face.ts';
import { dataTables } from '../../model/data-tables.ts';
import { getLibrary } from '../../collections.ts';

export const GET: APIRoute = async () => {
	const library = await getLibrary();
	return Response.json(dataPackage(dataTables(library), library.reports));
};

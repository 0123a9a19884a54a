import type { APIRoute } from 'astro';
import { catalogueOf } from './model/make-catalogue.ts';
import { getLibrary } from '../../collections.ts';

export const GET: APIRoute = async ({ site }) =>
	Response.json(catalogueOf(await getLibrary(), site));

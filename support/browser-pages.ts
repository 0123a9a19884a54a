import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CatalogueData } from '../src/features/binder/model/catalogue.ts';
import { catalogueFile } from '../src/model/addresses.ts';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/** Addresses of all built pages. */
export const addresses = readdirSync(dist, { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => file.endsWith('.html'))
	.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
	.sort();

/**
 * A page that readers can keep, as the site hands it to the binder.
 * @throws Where there is none at the address.
 */
export function keptPage(address: string): { address: string; title: string; gist: string } {
	const { places } = JSON.parse(readFileSync(join(dist, catalogueFile), 'utf8')) as CatalogueData;
	const place = places.find((candidate) => candidate.address === address);
	if (!place) throw new Error(`Nothing can be kept at ${address}.`);
	return { address, title: place.title, gist: place.gist[0] ?? '' };
}

import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatSize } from '../offline/format-size.ts';
import { builtPages } from './built-files.ts';
import { writeOfflineFolder } from './offline-folder.ts';
import { writeServiceWorker } from './service-worker.ts';

/** A link to a PDF, hidden until the PDF is there. */
const offer = /(<[^>]*) hidden(?:="")?([^>]* data-pdf=")([^"]+)("[^>]*) data-pdf-size="[^"]*"/g;

/** Shows the links to the PDFs that are there, and packs and lists the site anew with them. */
export async function offerPdfs(dist: string): Promise<void> {
	for (const { file, html } of builtPages(dist)) {
		const shown = html.replace(
			offer,
			(link: string, start: string, middle: string, address: string, end: string) => {
				const pdf = join(dist, address);
				if (!existsSync(pdf)) return link;
				const size = formatSize(statSync(pdf).size);
				return `${start}${middle}${address}${end} data-pdf-size="${size}"`;
			},
		);
		if (shown !== html) writeFileSync(join(dist, file), shown);
	}
	await writeOfflineFolder(dist);
	await writeServiceWorker(dist);
}

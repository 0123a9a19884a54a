import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatSize } from '../../../shared/text/format-size.ts';
import { builtPages } from '../../../shared/build/built-files.ts';

/** A link to a PDF, hidden until the PDF is there. */
const offer = /(<[^>]*) hidden(?:="")?([^>]* data-pdf=")([^"]+)("[^>]*) data-pdf-size="[^"]*"/g;

/** Shows the links to the PDFs that are there. */
export function offerPdfs(dist: string): void {
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
}

/**
 * Pages as PDFs. To the build it adds the documents, printed by a browser; to pages the links to
 * them (`PdfLink`); to the reader's browser nothing.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Root } from 'hast';
import type { Library } from '../../model/library.ts';
import { outlinesOf } from '../../model/outlines/all.ts';
import type { FinishedPages } from '../../shared/build/finished-pages.ts';
import { findElements } from '../../shared/html/find-elements.ts';
import { formatSize } from '../../shared/text/format-size.ts';
import { pdfDocuments, pdfFolder } from './model/documents.ts';

/**
 * Says at each link of a page how large its document is.
 * @returns Whether the page has any.
 * @throws At a link to a document that is not printed.
 */
export function tellSizes(tree: Root, sizes: ReadonlyMap<string, number>): boolean {
	const links = findElements(tree, ({ properties }) => 'dataPdf' in properties);
	for (const { properties } of links) {
		const file = String(properties['dataPdf']);
		const bytes = sizes.get(file);
		if (bytes === undefined) throw new Error(`A page links to ${file}, which is not printed.`);
		properties['dataPdfSize'] = formatSize(bytes);
	}
	return links.length > 0;
}

/** Prints the PDFs of a site from its finished pages. */
export function pdf(content: { library: Library }, pages: FinishedPages): AstroIntegration {
	let address: string | undefined;
	return {
		name: 'pdf',
		hooks: {
			'astro:config:done': ({ config }) => {
				address = config.site;
			},
			'astro:build:done': async ({ dir, logger }) => {
				// Playwright is there only where the development dependencies are.
				const { printDocuments } = await import('./build/print.ts');
				const titles = new Map(
					outlinesOf(content.library).map((outline) => [outline.address, outline.title]),
				);
				const documents = pdfDocuments(titles, content.library);
				const dist = fileURLToPath(dir);
				const sizes = await printDocuments(documents, {
					dist,
					pages: pages.all(),
					titles,
					address,
				});
				for (const [file, bytes] of sizes)
					logger.info(`${pdfFolder}/${file}: ${formatSize(bytes)}`);
				pages.change((tree) => tellSizes(tree, sizes));
			},
		},
	};
}

import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Opens a PDF for reading. */
export const openPdf = (pdf: Uint8Array): Promise<PDFDocumentProxy> =>
	getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;

interface Reference {
	num: number;
	gen: number;
}

/**
 * The page, counted from one, on which each named place of a PDF stands.
 * @param names Names of the places; those that no link leads to are not known.
 */
export async function pagesOfPlaces(
	pdf: Uint8Array,
	names: readonly string[],
): Promise<Map<string, number>> {
	const document = await openPdf(pdf);
	const found = new Map<string, number>();
	for (const name of names) {
		const place = (await document.getDestination(name)) as [Reference] | null;
		if (place) found.set(name, (await document.getPageIndex(place[0])) + 1);
	}
	await document.loadingTask.destroy();
	return found;
}

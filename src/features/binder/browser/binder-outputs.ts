import { writeBackup } from '../model/backup.ts';
import type { Binder } from '../model/binder.ts';
import { showPlace, type Catalogue } from '../model/catalogue.ts';
import type { DocumentPlace } from '../model/document.ts';
import { selectionFragment } from '../model/selection.ts';
import { addresses } from '../../../model/addresses.ts';
import { element } from '../../../shared/browser/element.ts';

/** Hands a text to the reader as a file. */
function download(name: string, type: string, text: string) {
	const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	element('a', { href, download: name }).click();
	// The browser has taken hold of the content once the click is dealt with.
	setTimeout(() => {
		URL.revokeObjectURL(href);
	});
}

/** What documents say of the binder's places. @param site Address of the published site. */
const documentPlaces = (
	binder: Binder,
	catalogue: Catalogue | undefined,
	site: string | undefined,
): DocumentPlace[] =>
	binder.map((place) => {
		const { title, category, gist, source, address } = showPlace(place, catalogue);
		const urlOf = (path: string) => site && new URL(path.slice(1), site).href;
		return {
			title,
			category,
			gist,
			source: source.map((part) =>
				typeof part === 'string'
					? { text: part, url: undefined }
					: { text: part.text, url: urlOf(part.address) },
			),
			note: place.note,
			url: address && urlOf(address),
		};
	});

/** Saves the binder as a document, in its order and with the notes. */
export async function saveDocument(
	format: 'html' | 'md',
	binder: Binder,
	catalogue: Catalogue | undefined,
	site: string | undefined,
): Promise<void> {
	const { binderAsHtml, binderAsMarkdown } = await import('../model/document.ts');
	const places = documentPlaces(binder, catalogue, site);
	if (format === 'html') download('min-mappe.html', 'text/html', binderAsHtml('Min mappe', places));
	else download('min-mappe.md', 'text/markdown', binderAsMarkdown('Min mappe', places));
}

/** Saves the binder as a file that can be read in again. */
export function saveBackup(binder: Binder): void {
	const day = new Date().toISOString().slice(0, 10);
	download(`samspil-mappe-${day}.json`, 'application/json', writeBackup(binder));
}

/** A link to the same places, without the notes. @param site Address of the published site. */
export const selectionLink = (binder: Binder, site: string): string =>
	new URL(addresses.binder.slice(1), site).href +
	selectionFragment(binder.map(({ address }) => address));

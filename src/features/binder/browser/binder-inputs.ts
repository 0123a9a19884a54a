import { BackupProblem, maxBytes, readBackup } from '../model/backup.ts';
import { follow, hasRoomFor, maxPlaces, merge, newPlaces, type Binder } from '../model/binder.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { binderStore } from './binder-store.ts';
import { counted } from './counted.ts';

async function placesIn(file: File, catalogue: Catalogue | undefined): Promise<Binder> {
	if (file.size > maxBytes) throw new BackupProblem('Filen er for stor til at være en mappe.');
	const places = readBackup(await file.text());
	const today = follow(catalogue?.addressNow ?? ((address) => address))(places);
	if (hasRoomFor(binderStore.binder, today)) return today;
	throw new BackupProblem(`En mappe rummer ${maxPlaces} steder, og det bliver til flere.`);
}

/** Why a file was not read in; errors of our own are not explained away. */
function reasonFor(error: unknown): string {
	if (error instanceof BackupProblem) return error.message;
	if (error instanceof DOMException) return 'Filen kunne ikke åbnes. Prøv igen.';
	throw error;
}

/**
 * Adds a backup file to the binder: all of it, or nothing where it cannot be read.
 * @returns What has happened, to tell the reader.
 */
export async function readIn(file: File, catalogue: Catalogue | undefined): Promise<string> {
	try {
		const places = await placesIn(file, catalogue);
		const added = newPlaces(binderStore.binder, places).length;
		const already = places.length - added;
		await binderStore.update(merge(places));
		const news = added > 0 ? `${counted(added)} er kommet til.` : 'Der var ingen nye steder.';
		return already > 0 ? `${news} ${counted(already)} lå der i forvejen.` : news;
	} catch (error) {
		return `${reasonFor(error)} Din mappe er, som den var.`;
	}
}

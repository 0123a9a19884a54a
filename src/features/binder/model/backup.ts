import { isPlaceAddress } from './address.ts';
import { maxPlaces, type Binder, type KeptPlace } from './binder.ts';

/** What a backup file says of itself. */
const format = 'samspil-mappe';
const version = 1;

/** Largest file that is read, in bytes; a binder full of long notes stays far below. */
export const maxBytes = 20_000_000;
/** The format needs three levels: the file, its list, a place. */
const maxDepth = 3;

/** Why a file cannot be read, said to the reader. */
export class BackupProblem extends Error {}

/** The binder as a file. */
export const writeBackup = (binder: Binder): string =>
	`${JSON.stringify({ format, version, places: binder }, null, '\t')}\n`;

/** Levels of lists and objects in a JSON text; brackets inside texts do not count. */
function depthOf(json: string): number {
	let [depth, deepest, isText] = [0, 0, false];
	for (let at = 0; at < json.length; at++) {
		const sign = json[at];
		if (sign === '"') isText = !isText;
		else if (isText && sign === '\\') at++;
		else if (isText) continue;
		else if (sign === '[' || sign === '{') deepest = Math.max(deepest, ++depth);
		else if (sign === ']' || sign === '}') depth--;
	}
	return deepest;
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new BackupProblem(
			'Filen er beskadiget, eller den er ikke en sikkerhedskopi fra Samspil.',
		);
	}
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function textIn(record: Record<string, unknown>, name: keyof KeptPlace, number: number): string {
	const value = record[name];
	if (typeof value !== 'string')
		throw new BackupProblem(`Filen er beskadiget: Sted ${number} mangler »${name}«.`);
	return value;
}

function placeIn(value: unknown, number: number): KeptPlace {
	if (!isRecord(value))
		throw new BackupProblem(`Filen er beskadiget: Sted ${number} kan ikke læses.`);
	const address = textIn(value, 'address', number);
	if (!isPlaceAddress(address))
		throw new BackupProblem(`Sted ${number} i filen fører ikke til et sted på Samspil.`);
	return {
		address,
		title: textIn(value, 'title', number),
		kind: textIn(value, 'kind', number),
		note: textIn(value, 'note', number),
	};
}

/**
 * Reads a backup file, all of it or nothing.
 * @throws {BackupProblem} When it is too large, nested too deep, damaged or from a later version.
 */
export function readBackup(text: string): Binder {
	if (text.length > maxBytes) throw new BackupProblem('Filen er for stor til at være en mappe.');
	if (depthOf(text) > maxDepth)
		throw new BackupProblem('Filen har for mange lag til at være en mappe.');
	const file = parse(text);
	if (!isRecord(file) || file['format'] !== format || !Array.isArray(file['places']))
		throw new BackupProblem('Filen er ikke en sikkerhedskopi fra Samspil.');
	if (Number(file['version']) > version)
		throw new BackupProblem(
			'Filen er fra en nyere udgave af Samspil. Genindlæs siden, og prøv igen.',
		);
	if (file['version'] !== version)
		throw new BackupProblem('Filen er beskadiget: Den siger ikke, hvilken udgave den er.');
	if (file['places'].length > maxPlaces)
		throw new BackupProblem(`Filen har flere end ${maxPlaces} steder, og det er for mange.`);
	return file['places'].map((value, order) => placeIn(value, order + 1));
}

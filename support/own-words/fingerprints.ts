import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { fingerprintsOf, longestRun } from './words.ts';

/** Where each report has a file of fingerprints, named after the report. */
const fingerprintFolder = fileURLToPath(new URL('./', import.meta.url));

const headline = `# Fingerprints of every run of ${longestRun + 1} words. Written by \`npm run fingerprint\`.`;

const textFiles = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.txt'));

/** The fingerprints of every report, by its id. A file made for runs of another length is refused. */
export function readFingerprints(folder = fingerprintFolder): Map<string, string[]> {
	return new Map(
		textFiles(folder).map((name) => {
			const [first, ...lines] = readFileSync(join(folder, name), 'utf8').trim().split('\n');
			if (first !== headline) throw new Error(`${name} is out of date: run npm run fingerprint.`);
			return [name.slice(0, -'.txt'.length), lines];
		}),
	);
}

/** Writes fingerprints of every text in a folder and says how many; other reports keep theirs. */
export function addFingerprints(texts: string, folder = fingerprintFolder): Map<string, number> {
	return new Map(
		textFiles(texts).map((name) => {
			const fingerprints = fingerprintsOf(readFileSync(join(texts, name), 'utf8'));
			writeFileSync(join(folder, name), `${[headline, ...fingerprints].join('\n')}\n`);
			return [name, fingerprints.length];
		}),
	);
}

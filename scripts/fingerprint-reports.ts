/**
 * Writes the fingerprints that the own-words test compares the site with.
 * The reports belong to their publishers and are not in the repository.
 *
 *   npm run fingerprint -- FOLDER    reads every .txt below FOLDER
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOf, runsOf, wordsOf } from '../tests/own-words/words.ts';

const [folder] = process.argv.slice(2);
if (!folder) {
	console.error('Name the folder that holds the reports as .txt files.');
	process.exit(2);
}

const runs = readdirSync(folder)
	.filter((name) => name.endsWith('.txt'))
	.flatMap((name) => runsOf(wordsOf(readFileSync(join(folder, name), 'utf8'))));
const fingerprints = [...new Set(runs.map(fingerprintOf))].sort();
const target = new URL('../tests/own-words/fingerprints.txt', import.meta.url);
writeFileSync(target, `${fingerprints.join('\n')}\n`);
console.log(`${fingerprints.length} fingerprints from ${folder}`);

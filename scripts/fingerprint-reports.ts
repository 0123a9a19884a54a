/**
 * Writes the fingerprints that the own-words test compares the site with.
 * The reports belong to their publishers and are not in the repository.
 *
 *   npm run fingerprint -- FOLDER    reads every .txt in FOLDER, named after its report: cabi-2019.txt
 *
 * Reports that are not in FOLDER keep their fingerprints.
 */
import { existsSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { contentRoot } from '../src/config/content-root.ts';
import { addFingerprints } from '../support/own-words/fingerprints.ts';

const fail = (message: string): never => {
	console.error(message);
	process.exit(2);
};

const [folder = ''] = process.argv.slice(2);
if (!existsSync(folder)) fail('Name the folder that holds the reports as .txt files.');

const names = readdirSync(folder).filter((name) => extname(name) === '.txt');
if (names.length === 0) fail(`There is no .txt file in ${folder}.`);

const reports = readdirSync(join(contentRoot, 'reports')).map((file) =>
	basename(file, extname(file)),
);
const unknown = names.filter((name) => !reports.includes(basename(name, '.txt')));
if (unknown.length > 0)
	fail(
		`No report is called ${unknown.join(', ')}. Name each file after one: ${reports.join(', ')}.`,
	);

for (const [name, count] of addFingerprints(folder)) console.log(`${name}: ${count} fingerprints`);

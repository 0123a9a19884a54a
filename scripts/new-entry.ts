/**
 * Writes a new content file with every required field and what it wants.
 *
 *   npm run new -- case navn-navn
 *   npm run new -- fact navn/ansatte
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentRoot } from '../src/config/content-root.ts';
import { scaffold } from '../src/gate/scaffold.ts';
import { extensionOf, kindNames, type Kind } from '../src/model/every-kind.ts';

const fail = (message: string): never => {
	console.error(message);
	process.exit(2);
};

const [name = '', id = ''] = process.argv.slice(2);
const kind: Kind =
	kindNames.find((candidate) => candidate === name || candidate === `${name}s`) ??
	fail(`There is no kind "${name}". Kinds: ${kindNames.join(', ')}.`);

if (!/^[a-z0-9]+([/-][a-z0-9]+)*$/.test(id)) {
	fail(`The id "${id}" may hold a-z, 0-9, hyphens and slashes: it becomes part of an address.`);
}

const file = join(contentRoot, kind, `${id}${extensionOf(kind)}`);
if (existsSync(file)) fail(`${file} is there already.`);

mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, scaffold(kind));
console.log(`Wrote ${file}`);

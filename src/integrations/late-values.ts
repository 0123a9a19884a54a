import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Attributes whose values are known only when all pages are built; until then they are empty. */
export type LateAttribute = 'data-search-folder' | 'data-site-size' | 'data-zip-size';

/** Writes a value that is now known into every built page that has the attribute. */
export function writeLateValue(dist: string, attribute: LateAttribute, value: string): void {
	const pattern = new RegExp(`(?<= ${attribute}=")[^"]*`, 'g');
	const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('.html'),
	);
	for (const page of pages) {
		const file = join(dist, page);
		const html = readFileSync(file, 'utf8');
		const written = html.replace(pattern, value);
		if (written !== html) writeFileSync(file, written);
	}
}

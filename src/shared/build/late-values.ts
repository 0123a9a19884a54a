import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages } from './built-files.ts';

/** Attributes whose values are known only when all pages are built; until then they are empty. */
export type LateAttribute = 'data-site-size' | 'data-zip-size';

/** Writes a value that is now known into every built page that has the attribute. */
export function writeLateValue(dist: string, attribute: LateAttribute, value: string): void {
	const pattern = new RegExp(`(?<= ${attribute}=")[^"]*`, 'g');
	for (const { file, html } of builtPages(dist)) {
		const written = html.replace(pattern, value);
		if (written !== html) writeFileSync(join(dist, file), written);
	}
}

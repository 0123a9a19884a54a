import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/** Folder that all content stands in. Another one can be built by naming it in SAMSPIL_CONTENT. */
export const contentRoot = resolve(process.env['SAMSPIL_CONTENT'] ?? 'src/content');

const rootId = createHash('sha256').update(contentRoot).digest('hex').slice(0, 8);

/** What Astro remembers of the content: apart for each root, or one would show the other's entries. */
export const cacheFolder = `node_modules/.astro/${rootId}`;

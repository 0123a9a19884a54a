import { resolve } from 'node:path';

/** Folder that all content stands in. Another one can be built by naming it in SAMSPIL_CONTENT. */
export const contentRoot = resolve(process.env['SAMSPIL_CONTENT'] ?? 'src/content');

/** What debate adds besides its components: marks and sides to sheets, and their show on the whole screen. */
import { fileURLToPath } from 'node:url';
import { oursMarks } from './build/ours-marks.ts';
import { sheetSides } from './build/sheet-sides.ts';

/** For the Markdown of every body. */
export const sheetMarkup = [sheetSides, oursMarks];

/** What the unpacked copy needs of it. */
export const sheetScripts = [fileURLToPath(new URL('browser/sheet-show.ts', import.meta.url))];

/** All that a search needs, in one file to fetch. */
export { hitItem, nearButtons, pageItem, tell } from './hits.ts';
export { attach } from './search-dialog.ts';
export { allPages } from './search-files.ts';
export { search } from './site-index.ts';

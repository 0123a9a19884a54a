/** The site's numbers as files, for the pages below `/data/`. To the build and the browser it adds nothing. */
export { toCsv } from './model/csv.ts';
export { dataPackage } from './model/data-package.ts';

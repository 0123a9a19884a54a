import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Paths of all files below a folder, with slashes, in a fixed order. */
export const builtFiles = (dist: string): string[] =>
	readdirSync(dist, { recursive: true, encoding: 'utf8' })
		.filter((file) => statSync(join(dist, file)).isFile())
		.map((file) => file.split(sep).join('/'))
		.sort();

/** The path that readers see of a page's file, both from the root of the site. */
export const pathOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** A page of the built site. */
export interface BuiltPage {
	/** Path of its file, from the root of the site. */
	file: string;
	/** Path that readers see, from the root of the site: "/cases/", "/404.html". */
	path: string;
	html: string;
}

/** All pages of the built site. */
export const builtPages = (dist: string): BuiltPage[] =>
	builtFiles(dist)
		.filter((file) => file.endsWith('.html'))
		.map((file) => ({
			file,
			path: pathOf(file),
			html: readFileSync(join(dist, file), 'utf8'),
		}));

import { folderData } from './folder-data.ts';

/** The root of the site: where the home link leads, on a host and in an unpacked folder. */
function siteRoot(): URL {
	const home = document.querySelector<HTMLAnchorElement>('a[rel="home"]');
	return new URL('.', home?.href ?? location.origin);
}

/** Whether the site is read from a folder, where a browser fetches nothing and serves no folders. */
export const isFolder = () => location.protocol === 'file:';

/** Full address of a file or page, given by its path from the root of the site. */
export function siteAddress(path: string): string {
	const address = new URL(path.replace(/^\//, ''), siteRoot());
	if (isFolder() && address.pathname.endsWith('/')) address.pathname += 'index.html';
	return address.href;
}

/** Path of the page that is read, from the root of the site. */
export const pagePath = (): string =>
	`/${location.pathname.slice(siteRoot().pathname.length)}`.replace(/index\.html$/, '');

/** In a folder, each file that a script loads has one beside it that hands its content over. */
function loadFromFolder(address: string): Promise<unknown> {
	return new Promise((resolve, reject) => {
		const script = document.createElement('script');
		script.src = `${address}.js`;
		script.addEventListener('load', () => {
			resolve(folderData.take());
		});
		script.addEventListener('error', () => {
			reject(new Error(address));
		});
		document.head.append(script);
	});
}

/**
 * Loads a data file of the site.
 * @param address Its full address.
 * @throws When it cannot be had.
 */
export async function loadData<Data>(address: string): Promise<Data> {
	if (isFolder()) return (await loadFromFolder(address)) as Data;
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return (await response.json()) as Data;
}

/**
 * Loads a module of the site that is no part of its own scripts.
 * @param address Its full address.
 * @throws When it cannot be had.
 */
export const loadModule = async <Module>(address: string): Promise<Module> =>
	(await (isFolder() ? loadFromFolder(address) : import(/* @vite-ignore */ address))) as Module;

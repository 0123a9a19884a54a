import { dirname, relative } from 'node:path/posix';
import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { writeTree } from '../../../shared/build/finished-pages.ts';

/** The one script of the folder, at its root. */
export const folderScript = 'samspil.js';

/**
 * The address that leads to the same place in a folder: relative, and with the file's name.
 * @param from Path of the page's file, from the root of the site.
 * @param address As it stands on the page; other sites and places on the page stay as they are.
 */
export function folderAddress(from: string, address: string): string {
	if (!address.startsWith('/') || address.startsWith('//')) return address;
	const [, path = '/', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
	const file = path.endsWith('/') ? `${path}index.html` : path;
	return `${relative(dirname(`/${from}`), file)}${rest}`;
}

/** What a folder has no use for: module scripts, and what only a server makes sense of. */
const isForServers = ({ tagName, properties }: Element) =>
	'dataOnlineOnly' in properties ||
	(tagName === 'script' && properties.type === 'module') ||
	(tagName === 'link' &&
		[properties.rel]
			.flat()
			.some((rel) => /^(?:modulepreload|manifest|canonical|sitemap)$/.test(String(rel))));

/**
 * A finished page as it stands in the unpacked folder.
 * @param file Path of its file, from the root of the site.
 * @param page Its tree, which stays as it is.
 */
export function folderPage(file: string, page: Root): string {
	const tree = structuredClone(page);
	visit(tree, 'element', (node, index, parent) => {
		if (parent && index !== undefined && isForServers(node)) {
			parent.children.splice(index, 1);
			return [SKIP, index];
		}
		// A browser refuses a file that is asked for as from another site.
		delete node.properties.crossOrigin;
		for (const name of ['href', 'src']) {
			const value = node.properties[name];
			if (typeof value === 'string') node.properties[name] = folderAddress(file, value);
		}
		if (node.tagName === 'head')
			node.children.push(
				h('script', { defer: true, src: folderAddress(file, `/${folderScript}`) }),
			);
		return undefined;
	});
	return writeTree(tree);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Element } from 'hast';
import { attribute, dist, elements, type BuiltPage } from './built-site.ts';

const kilobytes = (bytes: number) => Math.round(bytes / 100) / 10;
const zipped = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;
const read = (address: string) => readFileSync(join(dist, address));

/** Most pages load the same files. */
const weights = new Map<string, number>();
function weightOf(address: string): number {
	const weight = weights.get(address) ?? zipped(read(address));
	weights.set(address, weight);
	return weight;
}

/** Bytes of a script and of what it imports at once. */
function scriptBytes(address: string, seen = new Set<string>()): number {
	if (seen.has(address)) return 0;
	seen.add(address);
	const imports = [
		...read(address)
			.toString()
			.matchAll(/\bimport\s*(?:[^'"()]*from)?\s*["']([^"']+)["']/g),
	];
	return imports.reduce(
		(sum, [, target]) =>
			sum + scriptBytes(new URL(target ?? '', `http://site${address}`).pathname, seen),
		weightOf(address),
	);
}

const codeOf = (script: Element) =>
	script.children.map((child) => (child.type === 'text' ? child.value : '')).join('');

/** What a cold visit loads before the reader does something, in kilobytes gzipped. */
export function weigh({ html, tree }: BuiltPage) {
	const scripts = elements(tree, 'script')
		.filter((script) => attribute(script, 'type') !== 'application/ld+json')
		.map((script) => ({ source: attribute(script, 'src'), code: codeOf(script) }));
	const inline = zipped(scripts.map(({ code }) => code).join(''));
	const loaded = scripts.reduce((sum, { source }) => sum + (source ? scriptBytes(source) : 0), 0);
	const styles = elements(tree, 'link')
		.filter((link) => attribute(link, 'rel') === 'stylesheet')
		.reduce((sum, link) => sum + weightOf(attribute(link, 'href') ?? ''), 0);
	// Inline code is part of the page already; counted alone it weighs as a script.
	return {
		scripts: kilobytes(inline + loaded),
		total: kilobytes(zipped(html) + styles + loaded),
	};
}

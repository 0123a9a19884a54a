import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readContent } from '../../src/gate/read-content.ts';
import { formatProblem } from '../../src/gate/problem.ts';

const sound = fileURLToPath(new URL('./sound/', import.meta.url));
const sites: string[] = [];

/** A copy of the sound site, for a test to break. */
export function copyOfSoundSite(): string {
	const root = mkdtempSync(join(tmpdir(), 'samspil-gate-'));
	cpSync(sound, root, { recursive: true });
	sites.push(root);
	return root;
}

/** Removes every copy that was made so far. */
export function removeSites(): void {
	for (const root of sites.splice(0)) rmSync(root, { recursive: true });
}

/** A change of a site. */
export type Change = (root: string) => void;

/** Several changes, in their order. */
export const all =
	(...changes: Change[]): Change =>
	(root) => {
		for (const change of changes) change(root);
	};

export const write =
	(file: string, text: string | Uint8Array): Change =>
	(root) => {
		writeFileSync(join(root, file), text);
	};

export const replace =
	(file: string, from: string | RegExp, to: string): Change =>
	(root) => {
		const text = readFileSync(join(root, file), 'utf8');
		const changed = text.replace(from, to);
		if (changed === text) throw new Error(`${file} does not hold "${from.toString()}".`);
		writeFileSync(join(root, file), changed);
	};

export const remove =
	(place: string): Change =>
	(root) => {
		rmSync(join(root, place), { recursive: true });
	};

export const copy =
	(from: string, to: string): Change =>
	(root) => {
		cpSync(join(root, from), join(root, to));
	};

/** What the gate says of the sound site after a change, each problem with its remedy. */
export function problemsAfter(change: Change): string[] {
	const root = copyOfSoundSite();
	change(root);
	return readContent(root).problems.map(formatProblem);
}

/** A way to break the sound site. */
export interface Refused {
	name: string;
	break: Change;
	/** Beginnings of all that the gate says; it says nothing else. */
	says: string[];
}

/** Tests that the gate refuses the sound site after each change, for this reason and no other. */
export function refuses(sites: readonly Refused[]): void {
	it.each(sites)('is refused: $name', (site) => {
		const found = problemsAfter(site.break);
		expect(found.map((text, index) => text.slice(0, site.says[index]?.length))).toEqual(site.says);
	});
}

/** Tests that the sound site stays sound after each change. */
export function accepts(sites: readonly [name: string, change: Change][]): void {
	it.each(sites)('passes: %s', (_, change) => {
		expect(problemsAfter(change)).toEqual([]);
	});
}

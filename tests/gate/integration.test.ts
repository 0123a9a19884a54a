import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import type { AstroIntegrationLogger, HookParameters } from 'astro';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contentGate } from '../../src/gate/integration.ts';
import { readContent } from '../../src/gate/read-content.ts';
import { copyOfSoundSite, remove, removeSites, replace, write, type Change } from './sites.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());
afterAll(removeSites);

/** A dev server on the sound site, and what the gate prints there. */
async function serve() {
	const root = copyOfSoundSite();
	const watcher = new EventEmitter();
	const printed: string[] = [];
	const logger = {
		error: (text: string) => printed.push(text),
	} as unknown as AstroIntegrationLogger;
	await contentGate(readContent(root)).hooks['astro:server:setup']?.({
		server: { watcher },
		logger,
	} as unknown as HookParameters<'astro:server:setup'>);
	const happens = (event: string, file: string, change: Change) => {
		change(root);
		watcher.emit('all', event, join(root, file));
	};
	return { printed, happens };
}

describe('in the dev server', () => {
	it.each([
		['add', 'facts/løs.yaml', write('facts/løs.yaml', '')],
		['change', 'cases/sag.mdx', replace('cases/sag.mdx', 'smv: firma', 'smv: firmaet')],
		['unlink', 'themes/tema.mdx', remove('themes/tema.mdx')],
	])('tells what is broken after %s of %s', async (event, file, change) => {
		const { printed, happens } = await serve();
		happens(event, file, change);
		vi.runAllTimers();
		expect(printed.join('\n')).toContain(file.replace('tema.mdx', ''));
	});

	it('reads files that change together once', async () => {
		const { printed, happens } = await serve();
		happens('add', 'notater.md', write('notater.md', ''));
		happens('add', 'tanker.md', write('tanker.md', ''));
		vi.runAllTimers();
		expect(printed.map((text) => text.split(' ')[0])).toEqual(['notater.md', 'tanker.md']);
	});

	it('leaves files that are no content to others', async () => {
		const { printed, happens } = await serve();
		happens('change', '../content.config.ts', write('notater.md', ''));
		vi.runAllTimers();
		expect(printed).toEqual([]);
	});
});

describe('readContent', () => {
	it('gives the entries with their bodies as they are written', () => {
		const { library } = readContent(copyOfSoundSite());
		expect(library.themes.map(({ id, body }) => [id, body])).toEqual([['tema', 'Det gør det.']]);
		expect(library.terms[0]?.body).toBeUndefined();
	});
});

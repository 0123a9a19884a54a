import { afterEach, describe, expect, it, vi } from 'vitest';
import {
	currentEdition,
	editionNames,
	editionsCache,
	lastingFiles,
	type Edition,
} from '../../src/features/offline/model/edition.ts';

describe('files that need no revision beside their name', () => {
	it.each([
		'_astro/page.Bw0kHxwy.js',
		'/_astro/print.ehPL0gv-.css',
		'pagefind/fragment/da_1234.pf_fragment',
		'https://samspil.example/pagefind/index/da_1234.pf_index',
	])('are those whose name changes with their content: %s', (path) => {
		expect(lastingFiles.test(path)).toBe(true);
	});

	it.each([
		'index.html',
		'pagefind/pagefind.js',
		'pagefind/pagefind-entry.json',
		'pagefind/wasm.da.pagefind',
		'soeg/ord.json',
		'my_astro/page.js',
		'cases/fragment/index.html',
	])('are no others: %s', (path) => {
		expect(lastingFiles.test(path)).toBe(false);
	});
});

describe('the stored edition', () => {
	afterEach(() => {
		vi.unstubAllGlobals();
	});

	const stored = (editions: Record<string, Edition>) => {
		vi.stubGlobal('caches', {
			match: (name: string, { cacheName }: { cacheName: string }) => {
				const edition = cacheName === editionsCache ? editions[name] : undefined;
				return Promise.resolve(edition && Response.json(edition));
			},
		});
	};
	const edition = (storedAt: number): Edition => ({ storedAt, bytes: 3, keys: ['/a'] });

	it('is the one in use, not the one before it', async () => {
		stored({ [editionNames.current]: edition(2), [editionNames.previous]: edition(1) });
		expect(await currentEdition()).toEqual(edition(2));
	});

	it('is none where nothing is stored', async () => {
		stored({});
		expect(await currentEdition()).toBeUndefined();
	});
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const path = (address: string) => fileURLToPath(new URL(address, import.meta.url));

const project = (name: string) => ({
	extends: true as const,
	test: { name, include: [`tests/${name}/**/*.test.ts`] },
});

export default defineConfig({
	// Outside Astro, collections are whatever a test puts into the stub.
	resolve: { alias: { 'astro:content': path('./support/astro-content.ts') } },
	test: {
		// Files share what they import: parsers, schemas, and the pages of the site, read once.
		isolate: false,
		// What stands still is stopped; a busy machine is no fault.
		testTimeout: 120_000,
		projects: [project('unit'), project('gate'), project('site')],
	},
});

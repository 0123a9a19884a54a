import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const path = (address: string) => fileURLToPath(new URL(address, import.meta.url));

export default defineConfig({
	// Outside Astro, collections are whatever a test puts into the stub.
	resolve: { alias: { 'astro:content': path('./support/astro-content.ts') } },
	test: {
		projects: [
			{ extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
			{
				extends: true,
				test: { name: 'gate', include: ['tests/gate/**/*.test.ts'], testTimeout: 120_000 },
			},
			{
				extends: true,
				test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 120_000 },
			},
		],
	},
});

import { createServer, type AddressInfo } from 'node:net';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/shared/build/find-browser.ts';

function freePort(): Promise<number> {
	const server = createServer();
	return new Promise((resolve) => {
		server.listen(0, 'localhost', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => {
				resolve(port);
			});
		});
	});
}

// The processes that run the tests read this file too, and have to find the same server.
process.env['SAMSPIL_TEST_PORT'] ??= String(await freePort());
const port = process.env['SAMSPIL_TEST_PORT'];

export default defineConfig({
	testDir: 'tests/browser',
	forbidOnly: true,
	fullyParallel: true,
	workers: 2,
	// What stands still is stopped; a busy machine is no fault.
	timeout: 60_000,
	expect: { timeout: 20_000 },
	reporter: [['line'], ['json', { outputFile: 'test-results/browser.json' }]],
	// Kept apart from the reports: Playwright empties its folder at the start.
	outputDir: 'test-results/browser',
	use: {
		baseURL: `http://localhost:${port}`,
		launchOptions: await findBrowser(),
		locale: 'da-DK',
		// Storing the site for offline use has tests of its own.
		serviceWorkers: 'block',
	},
	webServer: {
		command: `node --env-file=.env.tools support/serve.ts ${port}`,
		url: `http://localhost:${port}`,
		reuseExistingServer: false,
	},
});

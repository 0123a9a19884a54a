import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/shared/build/find-browser.ts';

const port = 4399;

export default defineConfig({
	testDir: 'tests/browser',
	forbidOnly: true,
	fullyParallel: true,
	workers: 2,
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

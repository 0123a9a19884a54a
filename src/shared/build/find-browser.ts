import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type LaunchOptions } from '@playwright/test';

const systemBrowsers = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Root has no sandbox to give a browser; containers run as root. */
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const starts = (path: string) => spawnSync(path, ['--version']).status === 0;

/** The Chromium for Linux that comes by npm, with its own libraries where the system has none. */
async function bundledBrowser(): Promise<LaunchOptions> {
	const { default: bundle, inflate } = await import('@sparticuz/chromium');
	const executablePath = await bundle.executablePath();
	if (starts(executablePath)) return { executablePath, args };
	const main = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
	await inflate(join(dirname(main), '..', 'bin', 'al2023.tar.br'));
	const env = { ...process.env, LD_LIBRARY_PATH: join(tmpdir(), 'al2023', 'lib') };
	return { executablePath, args, env: env };
}

/**
 * A Chromium to test with: Playwright's own, else the system's, else the one from npm.
 * @throws Where there is none: on a system other than Linux x64 without Chrome or Playwright's browser.
 */
export async function findBrowser(): Promise<LaunchOptions> {
	if (existsSync(chromium.executablePath())) return { args };
	const system = systemBrowsers.find((path) => existsSync(path));
	if (system) return { executablePath: system, args };
	if (process.platform === 'linux' && process.arch === 'x64') return bundledBrowser();
	throw new Error('No browser found. Install Chrome, or run `npx playwright install chromium`.');
}

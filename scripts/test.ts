/**
 * Runs every test there is and ends with the counts: `N passed, N failed`.
 *
 * A step without tests of its own (the checks, the build) counts as one. Two steps run side by
 * side; those that need the build wait for it, and are left out where it failed.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

interface Counts {
	passed: number;
	failed: number;
}

interface VitestReport {
	numPassedTests: number;
	numFailedTests: number;
}

interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number };
}

const results = 'test-results';
const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Shows what a step printed when it ends: steps that run side by side would mix their lines. */
function succeeds(command: string, args: string[]): Promise<boolean> {
	const name = [command, ...args].join(' ');
	const begun = Date.now();
	console.log(`▸ ${name}`);
	const child = spawn(command, args, {
		stdio: ['ignore', 'pipe', 'pipe'],
		shell: process.platform === 'win32',
	});
	const printed: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (data: Buffer) => printed.push(data));
	return new Promise((resolve) => {
		child.on('close', (code) => {
			const seconds = Math.round((Date.now() - begun) / 1000);
			console.log(`\n${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
			process.stdout.write(Buffer.concat(printed));
			resolve(code === 0);
		});
	});
}

const step = async (command: string, args: string[]): Promise<Counts> =>
	(await succeeds(command, args)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

const readJson = (file: string): unknown =>
	existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;

/** A runner that ends badly with no failed test, such as one that cannot start, counts as failed. */
const withExit = (ok: boolean, { passed, failed }: Counts): Counts => ({
	passed,
	failed: ok ? failed : Math.max(failed, 1),
});

async function vitest(...projects: string[]): Promise<Counts> {
	const file = `${results}/${projects.join('-')}.json`;
	const ok = await succeeds(npx, [
		'vitest',
		'run',
		...projects.flatMap((project) => ['--project', project]),
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${file}`,
	]);
	const report = readJson(file) as VitestReport | undefined;
	return withExit(ok, {
		passed: report?.numPassedTests ?? 0,
		failed: report?.numFailedTests ?? 0,
	});
}

async function playwright(): Promise<Counts> {
	const ok = await succeeds(npx, ['playwright', 'test']);
	const report = readJson(`${results}/browser.json`) as PlaywrightReport | undefined;
	return withExit(ok, {
		passed: report?.stats.expected ?? 0,
		failed: (report?.stats.unexpected ?? 0) + (report?.stats.flaky ?? 0),
	});
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results);

const building = step(npm, ['run', 'pdf']);
const nothing: Counts = { passed: 0, failed: 0 };
const ifBuilt = async (test: () => Promise<Counts>): Promise<Counts> =>
	(await building).failed === 0 ? test() : nothing;

async function besideTheBrowser(): Promise<Counts[]> {
	const units = await vitest('unit', 'gate');
	// Build and check both write Astro's types.
	await building;
	const check = await step(npm, ['run', 'check']);
	return [units, check, await ifBuilt(() => vitest('site'))];
}

const [build, others, browser] = await Promise.all([
	building,
	besideTheBrowser(),
	ifBuilt(playwright),
]);
const counts = [build, ...others, browser];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

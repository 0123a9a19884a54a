/**
 * Runs every test there is and ends with the counts: `N passed, N failed`.
 *
 * A step without tests of its own (the checks, the build) counts as one.
 * Later steps run even when an earlier one failed, except those that need the build.
 */
import { spawnSync } from 'node:child_process';
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

const succeeds = (command: string, args: string[]): boolean => {
	console.log(`\n▸ ${[command, ...args].join(' ')}`);
	const { status } = spawnSync(command, args, {
		stdio: 'inherit',
		shell: process.platform === 'win32',
	});
	return status === 0;
};

const step = (command: string, args: string[]): Counts =>
	succeeds(command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

const readJson = (file: string): unknown =>
	existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;

/** A runner that ends badly with no failed test, such as one that cannot start, counts as failed. */
const withExit = (ok: boolean, { passed, failed }: Counts): Counts => ({
	passed,
	failed: ok ? failed : Math.max(failed, 1),
});

function vitest(project: string): Counts {
	const file = `${results}/${project}.json`;
	const ok = succeeds(npx, [
		'vitest',
		'run',
		'--project',
		project,
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

function playwright(): Counts {
	const ok = succeeds(npx, ['playwright', 'test']);
	const report = readJson(`${results}/browser.json`) as PlaywrightReport | undefined;
	return withExit(ok, {
		passed: report?.stats.expected ?? 0,
		failed: (report?.stats.unexpected ?? 0) + (report?.stats.flaky ?? 0),
	});
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results);

const counts = [step(npm, ['run', 'check']), vitest('unit'), vitest('gate')];
const build = step(npm, ['run', 'pdf']);
counts.push(build);
if (build.failed === 0) counts.push(vitest('site'), playwright());

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

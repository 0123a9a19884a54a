import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dist } from '../../support/built-site.ts';

const bytesBelow = (root: string) =>
	new Map(
		readdirSync(root, { recursive: true, withFileTypes: true })
			.filter((item) => item.isFile())
			.map((item) => join(item.parentPath, item.name))
			.sort()
			.map((file) => [file.slice(root.length).replace(/^[\\/]/, ''), readFileSync(file, 'base64')]),
	);

it('the same input builds the same bytes', () => {
	const other = mkdtempSync(join(tmpdir(), 'samspil-again-'));
	// The test runner's own mode would end up in the scripts.
	const { status } = spawnSync(
		process.execPath,
		[
			'--env-file=.env.tools',
			'--env-file=.env.pdf',
			'node_modules/astro/bin/astro.mjs',
			'build',
			'--outDir',
			other,
		],
		{ env: { ...process.env, NODE_ENV: 'production' } },
	);
	const [first, second] = [bytesBelow(dist), bytesBelow(other)];
	rmSync(other, { recursive: true });
	expect(status).toBe(0);
	expect([...second.keys()]).toEqual([...first.keys()]);
	expect(
		[...second].filter(([file, bytes]) => bytes !== first.get(file)).map(([file]) => file),
	).toEqual([]);
});

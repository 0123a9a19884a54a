import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { all, copyOfSoundSite, removeSites, replace, type Change } from './sites.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

afterAll(removeSites);

interface Build {
	code: number | null;
	output: string;
	hasSite: boolean;
}

/** Runs the real build on the sound site after a change. */
async function buildAfter(change: Change): Promise<Build> {
	const root = copyOfSoundSite();
	change(root);
	const outDir = join(root, 'dist');
	const astro = spawn(
		process.execPath,
		['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir],
		{
			cwd: project,
			env: {
				...process.env,
				NODE_ENV: 'production',
				SAMSPIL_CONTENT: root,
				ASTRO_TELEMETRY_DISABLED: '1',
				NO_COLOR: '1',
			},
		},
	);
	let output = '';
	astro.stdout.on('data', (data: Buffer) => (output += data.toString()));
	astro.stderr.on('data', (data: Buffer) => (output += data.toString()));
	const code = await new Promise<number | null>((resolve) => astro.on('close', resolve));
	return { code, output, hasSite: existsSync(join(outDir, 'index.html')) };
}

it('a build of broken content stops, and prints every problem with its remedy', async () => {
	const build = await buildAfter(
		all(
			replace('cases/sag.mdx', 'position: 50', 'position: 150'),
			replace('themes/tema.mdx', 'Igen og igen.', 'Igen i 4 år.'),
		),
	);
	expect(build.output).toContain('cases/sag.mdx:14 – continuum.position: Too big');
	expect(build.output).toContain('0 is a pure supplier');
	expect(build.output).toContain('themes/tema.mdx:4 – summary: A number is typed');
	expect(build.output).toContain('Put the number in facts/');
	expect(build.output).toContain('2 problems in the content');
	expect(build).toMatchObject({ code: 1, hasSite: false });
});

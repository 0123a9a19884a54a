import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { continuumCorrection } from '../../src/model/continuum-correction.ts';
import { builtFiles } from '../../src/shared/build/built-files.ts';
import { all, copy, copyOfSoundSite, removeSites, replace, type Change } from './sites.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

afterAll(removeSites);

interface Build {
	code: number | null;
	output: string;
	/** Folder of the built site. */
	dist: string;
}

/** Runs the real build on the sound site after a change. */
async function buildAfter(change: Change, features = 'binder,offline,unpacked'): Promise<Build> {
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
				SAMSPIL_FEATURES: features,
				ASTRO_TELEMETRY_DISABLED: '1',
				NO_COLOR: '1',
			},
		},
	);
	let output = '';
	astro.stdout.on('data', (data: Buffer) => (output += data.toString()));
	astro.stderr.on('data', (data: Buffer) => (output += data.toString()));
	const code = await new Promise<number | null>((resolve) => astro.on('close', resolve));
	return { code, output, dist: outDir };
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
	expect(build.code).toBe(1);
	expect(existsSync(join(build.dist, 'index.html'))).toBe(false);
});

it('a site without the features that it can do without has nothing that leads to them', async () => {
	const placing = `corrections/${continuumCorrection}.yaml`;
	const { code, dist } = await buildAfter(
		all(copy('corrections/note.yaml', placing), replace(placing, 'number: 1', 'number: 2')),
		'',
	);
	expect(code).toBe(0);
	const files = builtFiles(dist);
	expect(files).toContain('index.html');
	expect(files.filter((file) => /^(?:mappe|offline|pdf)\/|\.zip$/.test(file))).toEqual([]);
	const leading = files
		.filter((file) => file.endsWith('.html'))
		.filter((file) =>
			/href="\/(?:mappe|offline|pdf|samspil-offline)|<offline-status|data-keep/.test(
				readFileSync(join(dist, file), 'utf8'),
			),
		);
	expect(leading).toEqual([]);
	// A reader who has stored the site before lets go of it.
	expect(readFileSync(join(dist, 'sw.js'), 'utf8')).toContain('unregister()');
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
	version?: string;
	integrity?: string;
	link?: boolean;
	os?: string[];
	cpu?: string[];
	dependencies?: Record<string, string>;
	optionalDependencies?: Record<string, string>;
}

const read = (file: string) =>
	JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')) as unknown;

const { packages } = read('package-lock.json') as { packages: Record<string, LockedPackage> };
const manifest = read('package.json') as {
	dependencies: Record<string, string>;
	devDependencies: Record<string, string>;
};

/** Where Node would find a dependency: the nearest `node_modules` upwards. */
function isLocked(from: string, name: string): boolean {
	if (`${from ? `${from}/` : ''}node_modules/${name}` in packages) return true;
	if (!from) return false;
	return isLocked(from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)), name);
}

describe('package-lock.json', () => {
	it('holds every dependency, also those for other platforms', () => {
		const missing = Object.entries(packages).flatMap(([place, locked]) =>
			Object.keys({ ...locked.dependencies, ...locked.optionalDependencies })
				.filter((name) => !isLocked(place, name))
				.map((name) => `${name}, wanted by ${place}`),
		);
		expect(missing).toEqual([]);
	});

	it.each(['linux', 'darwin', 'win32'])('holds compiled packages for %s', (platform) => {
		const forPlatform = Object.entries(packages).filter(([, { os }]) => os?.includes(platform));
		const names = forPlatform.map(([place]) => place);
		for (const tool of ['@pagefind/', '@rolldown/binding-', '@esbuild/']) {
			expect(
				names.filter((place) => place.includes(tool)),
				tool,
			).not.toEqual([]);
		}
	});

	it('carries a checksum for every package', () => {
		const without = Object.entries(packages)
			.filter(([place, { integrity, link }]) => place && !link && !integrity)
			.map(([place]) => place);
		expect(without).toEqual([]);
	});
});

describe('package.json', () => {
	it('names exact versions only', () => {
		const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
		expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
	});
});

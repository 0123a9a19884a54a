import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { starlightPage, withoutUnasked } from '../../src/frame/build/lean-page.ts';

const source = readFileSync(starlightPage, 'utf8');

describe('withoutUnasked', () => {
	it('takes what nobody asked for out of the page that Starlight has now, and nothing else', () => {
		const lean = withoutUnasked(source);
		const gone = source.split('\n').filter((line) => line.trim() && !lean.includes(line));
		expect(lean).not.toMatch(/props\.css|asides\.css|util\.css|printHref|<style|<script/);
		expect(lean).toMatch(/user-css[\s\S]*layers\.css[\s\S]*reset\.css/);
		for (const part of lean.match(/(?<=import )\w+(?= from 'virtual:)/g) ?? [])
			expect(lean).toContain(`<${part}`);
		expect(gone.join('\n')).not.toMatch(/virtual:|slot|head>|<link rel="(?!stylesheet)/);
	});

	it('stops where Starlight has changed, rather than leaving it in', () => {
		const changed = source.replace('SidebarPersistState', 'SidebarMemory');
		expect(() => withoutUnasked(changed)).toThrow('the state of a sidebar');
	});
});

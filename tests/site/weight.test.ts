import { describe, expect, it } from 'vitest';
import { pages } from '../../support/built-site.ts';
import { weigh } from '../../support/weigh.ts';

describe.each(pages)('$address', (page) => {
	it('weighs less than 30 KB, 8 KB of them scripts', () => {
		const { scripts, total } = weigh(page);
		expect(total).toBeLessThan(30);
		expect(scripts).toBeLessThan(8);
	});
});

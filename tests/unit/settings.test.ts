import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/config/settings.ts';

describe('the features of a site', () => {
	it('are those that are named, and no others', () => {
		expect(readSettings('binder, pdf')).toEqual({
			binder: true,
			offline: false,
			unpacked: false,
			pdf: true,
		});
		expect(Object.values(readSettings(''))).not.toContain(true);
	});

	it('stop the build on a name that is none, and say which there are', () => {
		expect(() => readSettings('binder,mappe')).toThrow(
			'there is no feature "mappe". Use binder, offline, unpacked, pdf.',
		);
	});
});

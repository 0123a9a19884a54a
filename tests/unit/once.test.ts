import { describe, expect, it } from 'vitest';
import { once } from '../../src/shared/browser/once.ts';

describe('once', () => {
	it('loads when it is first asked for, and not again', async () => {
		let loads = 0;
		const { get } = once(() => Promise.resolve(++loads));
		expect(loads).toBe(0);
		expect(await Promise.all([get(), get()])).toEqual([1, 1]);
		expect(await get()).toBe(1);
	});

	it('tries again after a failure, and when it is told to forget', async () => {
		let loads = 0;
		const { get, forget } = once(() =>
			++loads === 1 ? Promise.reject(new Error('no net')) : Promise.resolve(loads),
		);
		await expect(get()).rejects.toThrow('no net');
		expect(await get()).toBe(2);
		forget();
		expect(await get()).toBe(3);
	});
});

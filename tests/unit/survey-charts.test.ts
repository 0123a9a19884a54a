import { describe, expect, it } from 'vitest';
import { layoutBars } from '../../src/charts/bars.ts';
import { layoutDumbbell, type DumbbellMark } from '../../src/charts/dumbbell.ts';

const mark = (id: string, side: DumbbellMark['side'], from: number, to = from): DumbbellMark => ({
	id,
	side,
	label: `${id} ${from} %`,
	from,
	to,
	uncertain: false,
});

describe('layoutDumbbell', () => {
	it('puts a share along the width and enterprises above the line', () => {
		const { marks, axisY, bar } = layoutDumbbell([
			mark('v', 'virksomhed', 24),
			mark('k', 'kommune', 60),
		]);
		expect(marks.map(({ x }) => x)).toEqual(['24%', '60%']);
		expect(marks.map(({ labelY }) => labelY < axisY)).toEqual([true, false]);
		expect(bar).toEqual({ start: '24%', end: '60%' });
	});

	it('draws words as a range around their middle', () => {
		const [placed] = layoutDumbbell([mark('k', 'kommune', 34, 38)]).marks;
		expect(placed).toMatchObject({ x: '36%', rangeStart: '34%', rangeEnd: '38%' });
	});

	it('stacks labels of departments that would meet, inside its height', () => {
		const { marks, height } = layoutDumbbell([
			mark('Beskæftigelse', 'kommune', 28),
			mark('Erhverv', 'kommune', 33),
			mark('Indkøb', 'kommune', 95),
		]);
		const rows = Object.fromEntries(marks.map(({ id, labelY }) => [id, labelY]));
		expect(rows['Erhverv']).toBeGreaterThan(rows['Beskæftigelse'] ?? 0);
		expect(rows['Indkøb']).toBe(rows['Beskæftigelse']);
		expect(Math.max(...marks.map(({ labelY }) => labelY))).toBeLessThan(height);
	});

	it('keeps labels at the ends inside the chart', () => {
		const { marks } = layoutDumbbell([mark('k', 'kommune', 1), mark('v', 'virksomhed', 99)]);
		expect(marks.map(({ anchor, labelX }) => [anchor, labelX])).toEqual([
			['start', '0%'],
			['end', '100%'],
		]);
	});

	it('draws no bar for a single mark', () => {
		expect(layoutDumbbell([mark('v', 'virksomhed', 24)]).bar).toBeUndefined();
	});
});

describe('layoutBars', () => {
	const bar = (range: { from: number; to: number } | undefined) => ({
		label: 'Enig',
		text: 'tekst',
		range,
		tone: 'kommune-agree',
		uncertain: false,
	});

	it('draws what is certain and then the range', () => {
		const [placed] = layoutBars([bar({ from: 44, to: 50 })]).bars;
		expect(placed).toMatchObject({ certain: '44%', range: { start: '44%', width: '6%' } });
	});

	it('draws nothing for a missing share', () => {
		const [placed] = layoutBars([bar(undefined)]).bars;
		expect(placed).toMatchObject({ certain: undefined, range: undefined, text: 'tekst' });
	});

	it('puts the name of a group once above its bars', () => {
		const inGroup = (group: string) => ({ ...bar({ from: 1, to: 1 }), group });
		const { groups, bars, height } = layoutBars(['A', 'A', 'B'].map(inGroup));
		expect(groups.map(({ name }) => name)).toEqual(['A', 'B']);
		const rows = [groups[0], bars[0], bars[1], groups[1], bars[2]].map((row) => row?.textY ?? 0);
		expect(rows).toEqual([...rows].sort((a, b) => a - b));
		expect(new Set(rows).size).toBe(rows.length);
		// The second name is clear of the bar above it.
		expect((groups[1]?.textY ?? 0) - (bars[1]?.barY ?? 0)).toBeGreaterThan(16 + 12);
		expect((bars[2]?.barY ?? 0) + 16).toBeLessThan(height);
	});

	it('has no names where bars belong to no group', () => {
		expect(layoutBars([bar({ from: 1, to: 1 })]).groups).toEqual([]);
	});

	it('gives each bar a row of its own', () => {
		const { bars, height } = layoutBars([bar({ from: 1, to: 1 }), bar({ from: 2, to: 2 })]);
		expect((bars[1]?.textY ?? 0) - (bars[0]?.barY ?? 0)).toBeGreaterThan(16);
		expect((bars[1]?.barY ?? 0) + 16).toBeLessThan(height);
	});
});

import { describe, expect, it } from 'vitest';
import { layoutContinuum } from '../../src/charts/continuum.ts';

const points = [
	{ id: 'd', label: 'En sag med et langt navn', position: 100 },
	{ id: 'a', label: 'Den første sag i rækken', position: 0 },
	{ id: 'b', label: 'Den anden sag i rækken', position: 52 },
	{ id: 'c', label: 'Den tredje sag i rækken', position: 56 },
];

const spanOf = ({
	labelX,
	anchor,
	label,
}: ReturnType<typeof layoutContinuum>['points'][number]) => {
	const width = label.length * 8;
	const start = { start: labelX, middle: labelX - width / 2, end: labelX - width }[anchor];
	return { start, end: start + width };
};

describe.each([320, 680])('layoutContinuum at width %i', (width) => {
	const layout = layoutContinuum(points, width);

	it('puts the ends of the scale on the ends of the axis', () => {
		expect(layout.points.find(({ id }) => id === 'a')?.x).toBe(layout.axisStart);
		expect(layout.points.find(({ id }) => id === 'd')?.x).toBe(layout.axisEnd);
	});

	it('keeps the order of the positions', () => {
		expect(layout.points.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
	});

	it('keeps every label inside the drawing', () => {
		for (const point of layout.points) {
			const { start, end } = spanOf(point);
			expect(start).toBeGreaterThanOrEqual(0);
			expect(end).toBeLessThanOrEqual(width);
			expect(point.labelY).toBeGreaterThan(10);
		}
	});

	it('lets no two labels meet', () => {
		for (const [index, one] of layout.points.entries()) {
			for (const other of layout.points.slice(index + 1)) {
				const apart =
					Math.abs(one.labelY - other.labelY) >= 20 ||
					spanOf(one).end < spanOf(other).start ||
					spanOf(other).end < spanOf(one).start;
				expect(apart, `${one.id} and ${other.id}`).toBe(true);
			}
		}
	});
});

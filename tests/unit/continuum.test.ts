import { describe, expect, it } from 'vitest';
import { layoutContinuum } from '../../src/charts/continuum.ts';

const positions = { d: 100, a: 0, b: 52, c: 56 };

const pointsNamed = (name: string) =>
	Object.entries(positions).map(([id, position]) => ({ id, label: `${name} ${id}`, position }));

const spanOf = ({
	labelX,
	anchor,
	label,
}: ReturnType<typeof layoutContinuum>['points'][number]) => {
	const width = label.length * 8;
	const start = anchor === 'start' ? labelX : labelX - width;
	return { start, end: start + width };
};

describe.each([
	[320, 'En sag'],
	[900, 'En sag med et langt navn'],
])('layoutContinuum at width %i', (width, name) => {
	const layout = layoutContinuum(pointsNamed(name), width);

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

	it('lets no stem cross a label', () => {
		for (const { id, x, labelY } of layout.points) {
			for (const other of layout.points) {
				const { start, end } = spanOf(other);
				const crosses = id !== other.id && start < x && x < end && other.labelY > labelY;
				expect(crosses, `${id} through ${other.id}`).toBe(false);
			}
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

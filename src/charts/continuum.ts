/** A case on the continuum. */
export interface ContinuumPoint {
	id: string;
	label: string;
	/** 0 is a pure supplier, 100 a strategic partnership. */
	position: number;
}

/** A case placed in the drawing; all lengths are SVG user units. */
export interface PlacedPoint extends ContinuumPoint {
	x: number;
	/** Baseline of the label. */
	labelY: number;
	labelX: number;
	anchor: 'start' | 'middle' | 'end';
}

export interface ContinuumLayout {
	width: number;
	height: number;
	axisY: number;
	axisStart: number;
	axisEnd: number;
	points: PlacedPoint[];
}

const margin = 24;
const rowHeight = 34;
/** Rough width of a character of the label font, generous enough that labels never meet. */
const characterWidth = 8.2;
const labelGap = 16;

/** Where a label stands so that it stays inside the drawing. */
function spanOf(x: number, label: string, width: number) {
	const half = (label.length * characterWidth) / 2;
	if (x - half < 0) return { anchor: 'start' as const, labelX: 0, from: 0, to: 2 * half };
	if (x + half > width)
		return { anchor: 'end' as const, labelX: width, from: width - 2 * half, to: width };
	return { anchor: 'middle' as const, labelX: x, from: x - half, to: x + half };
}

/**
 * Places cases on the axis and stacks labels in rows above it, so that none overlap.
 * @param points Cases with positions from 0 to 100.
 * @param width Width of the drawing in user units; the font is 14 units high.
 */
export function layoutContinuum(points: readonly ContinuumPoint[], width: number): ContinuumLayout {
	const axisStart = margin;
	const axisEnd = width - margin;
	const rowEnds: number[] = [];
	const placed = [...points]
		.sort((a, b) => a.position - b.position)
		.map((point) => {
			const x = axisStart + ((axisEnd - axisStart) * point.position) / 100;
			const span = spanOf(x, point.label, width);
			const free = rowEnds.findIndex((end) => end + labelGap <= span.from);
			const row = free === -1 ? rowEnds.length : free;
			rowEnds[row] = span.to;
			return { ...point, x, row, anchor: span.anchor, labelX: span.labelX };
		});
	const axisY = rowEnds.length * rowHeight + 16;
	return {
		width,
		height: axisY + 16,
		axisY,
		axisStart,
		axisEnd,
		points: placed.map(({ row, ...point }) => ({
			...point,
			labelY: axisY - 22 - row * rowHeight,
		})),
	};
}

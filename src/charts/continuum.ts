/** A case on the continuum. */
export interface ContinuumPoint {
	id: string;
	label: string;
	/** 0 is a pure supplier, 100 a strategic partnership. */
	position: number;
}

/** A case placed in the drawing; all lengths are SVG user units. */
export interface PlacedPoint extends ContinuumPoint {
	/** Where the point stands on the axis, and its stem. */
	x: number;
	labelX: number;
	/** Baseline of the label. */
	labelY: number;
	/** Labels stand to the right of their stem, or to the left where there is no room. */
	anchor: 'start' | 'end';
}

export interface ContinuumLayout {
	width: number;
	height: number;
	axisY: number;
	axisStart: number;
	axisEnd: number;
	/** From left to right. */
	points: PlacedPoint[];
}

interface Flag extends ContinuumPoint {
	x: number;
	anchor: 'start' | 'end';
	from: number;
	to: number;
	row: number;
}

const margin = 12;
const rowHeight = 30;
/** Rough width of a character of the 15-unit label font, generous so that labels never meet. */
const characterWidth = 8.2;
const stemGap = 7;

/** The label of a point as a span beside its stem. */
function flagOf(point: ContinuumPoint, x: number, width: number): Flag {
	const length = point.label.length * characterWidth + stemGap;
	const fits = x + length <= width;
	return {
		...point,
		x,
		anchor: fits ? 'start' : 'end',
		from: fits ? x : x - length,
		to: fits ? x + length : x,
		row: 0,
	};
}

const overlap = (a: Flag, b: Flag) => a.from < b.to && b.from < a.to;

/** Lowest row above every placed label that the flag would touch or whose stem it would cross. */
const freeRow = (flag: Flag, placed: readonly Flag[]) =>
	Math.max(0, ...placed.filter((other) => overlap(flag, other)).map(({ row }) => row + 1));

/**
 * Places cases on the axis, their labels like flags on stems, so that no two labels meet.
 *
 * @param points Cases with positions from 0 to 100 and labels shorter than half the drawing.
 * @param width Width of the drawing in user units; the label font is 15 units high.
 */
export function layoutContinuum(points: readonly ContinuumPoint[], width: number): ContinuumLayout {
	const axisStart = margin;
	const axisEnd = width - margin;
	const flags: Flag[] = [];
	for (const point of [...points].sort((a, b) => b.position - a.position)) {
		const x = axisStart + ((axisEnd - axisStart) * point.position) / 100;
		const flag = flagOf(point, x, width);
		flags.push({ ...flag, row: freeRow(flag, flags) });
	}
	const rows = Math.max(0, ...flags.map(({ row }) => row)) + 1;
	const axisY = rows * rowHeight + 14;
	return {
		width,
		height: axisY + 14,
		axisY,
		axisStart,
		axisEnd,
		points: flags.reverse().map(({ id, label, position, x, anchor, row }) => ({
			id,
			label,
			position,
			x,
			anchor,
			labelX: anchor === 'start' ? x + stemGap : x - stemGap,
			labelY: axisY - 24 - row * rowHeight,
		})),
	};
}

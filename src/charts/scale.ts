/** A share in percent as a place along the width of a chart, in percent of that width. */
export const alongWidth = (share: number): string => `${Math.round(share * 10) / 10}%`;

/** How a text stands at a place: clear of both ends of the chart. */
export function anchorAt(share: number, textWidth: number, chartWidth: number) {
	const half = (textWidth / chartWidth) * 50;
	if (share - half < 0) return 'start' as const;
	return share + half > 100 ? ('end' as const) : ('middle' as const);
}

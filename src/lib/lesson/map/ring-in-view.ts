import type { Point } from './inner-point.ts';

/**
 * The part of a ring that lies within a view from the origin on; empty when none does. Where the ring leaves the
 * view and comes back, its edge runs along that of the view (Sutherland–Hodgman).
 */
export function ringInView(
	ring: readonly Point[],
	{ width, height }: { width: number; height: number }
): readonly Point[] {
	const sides: [axis: 0 | 1, isWithin: (value: number) => boolean, edge: number][] = [
		[0, (x) => x >= 0, 0],
		[0, (x) => x <= width, width],
		[1, (y) => y >= 0, 0],
		[1, (y) => y <= height, height]
	];
	let points = ring;
	for (const [axis, isWithin, edge] of sides) {
		const kept: Point[] = [];
		let from = points.at(-1);
		for (const to of points) {
			if (from && isWithin(from[axis]) !== isWithin(to[axis])) {
				const part = (edge - from[axis]) / (to[axis] - from[axis]);
				kept.push([from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])]);
			}
			if (isWithin(to[axis])) kept.push(to);
			from = to;
		}
		points = kept;
	}
	return points;
}

import type { Point } from './inner-point.ts';

/** An upright rectangle. */
export interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}
/** A straight line from one point to another. */
export type Line = readonly [Point, Point];

/** The rectangle with a given middle. */
export const boxAround = ([x, y]: Point, halfWidth: number, halfHeight: number): Box => ({
	left: x - halfWidth,
	right: x + halfWidth,
	top: y - halfHeight,
	bottom: y + halfHeight
});

/** Whether two rectangles share more than an edge. */
export const overlaps = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The point of a rectangle nearest to another point. */
export const nearestOn = (box: Box, [x, y]: Point): Point => [
	Math.max(box.left, Math.min(box.right, x)),
	Math.max(box.top, Math.min(box.bottom, y))
];

/** Points spread over a rectangle: enough to tell whether a country lies under a name. */
export function pointsOf({ left, right, top, bottom }: Box): Point[] {
	const across = [0, 0.25, 0.5, 0.75, 1].map((part) => left + part * (right - left));
	return across.flatMap((x) => [top, (top + bottom) / 2, bottom].map((y): Point => [x, y]));
}

/** Points spread along a line, its start left out. */
export const pointsAlong = ([[x1, y1], [x2, y2]]: Line): Point[] =>
	[0.2, 0.4, 0.6, 0.8, 1].map((part) => [x1 + part * (x2 - x1), y1 + part * (y2 - y1)]);

/** Whether a line meets a rectangle's edge or another line. */
export function meet(line: Line, other: Line | Box): boolean {
	if (!('left' in other)) return cross(line, other);
	const { left, right, top, bottom } = other;
	const corners: [Point, Point, Point, Point] = [
		[left, top],
		[right, top],
		[right, bottom],
		[left, bottom]
	];
	return corners.some((corner, i) => cross(line, [corner, corners[(i + 1) % 4]!]));
}

const side = ([a, b]: Line, c: Point) =>
	Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

const cross = (a: Line, b: Line): boolean =>
	side(a, b[0]) !== side(a, b[1]) && side(b, a[0]) !== side(b, a[1]);

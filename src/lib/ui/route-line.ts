/** Heights of the stops along the line, repeated: the road rises and falls a little. RouteMap.svelte's CSS knows them too. */
const HEIGHTS = [34, 14, 48, 16, 44, 20];
/** Width that one stop takes, in the drawing's units. */
const STEP = 200;

export interface RouteLine {
	width: number;
	/** SVG path through the middle of every stop. */
	path: string;
	/** Where the travelled part ends. */
	travelled: number;
}

/** The line through `count` stops, travelled as far as `at` (0-based; a fraction is a part of the way to the next). */
export function routeLine(count: number, at: number): RouteLine {
	const x = (index: number) => STEP * (index + 0.5);
	const y = (index: number) => HEIGHTS[index % HEIGHTS.length]!;
	let path = `M${x(0)} ${y(0)}`;
	for (let i = 1; i < count; i++) {
		const middle = (x(i - 1) + x(i)) / 2;
		path += ` C${middle} ${y(i - 1)} ${middle} ${y(i)} ${x(i)} ${y(i)}`;
	}
	return { width: STEP * count, path, travelled: x(Math.min(Math.max(at, 0), count - 1)) };
}

/** A place on the drawn map. */
export type Point = readonly [x: number, y: number];

const STEPS = 32;

/** The point of a ring's inside that lies farthest from its edge, on a grid: where a marker or a name stands best. */
export function innerPoint(ring: readonly Point[]): Point {
	const xs = ring.map((point) => point[0]);
	const ys = ring.map((point) => point[1]);
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	const [stepX, stepY] = [(Math.max(...xs) - left) / STEPS, (Math.max(...ys) - top) / STEPS];
	let best: Point = ring[0] ?? [0, 0];
	let bestDistance = -1;
	for (let i = 1; i < STEPS; i++) {
		for (let j = 1; j < STEPS; j++) {
			const point: Point = [left + i * stepX, top + j * stepY];
			if (!isInside(point, ring)) continue;
			const distance = distanceToEdge(point, ring);
			if (distance > bestDistance) [best, bestDistance] = [point, distance];
		}
	}
	return best;
}

/** Whether a point lies inside a closed ring (even–odd rule). */
export function isInside([x, y]: Point, ring: readonly Point[]): boolean {
	let inside = false;
	forEachEdge(ring, ([ax, ay], [bx, by]) => {
		if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
	});
	return inside;
}

function distanceToEdge([x, y]: Point, ring: readonly Point[]): number {
	let least = Infinity;
	forEachEdge(ring, ([ax, ay], [bx, by]) => {
		const [dx, dy] = [bx - ax, by - ay];
		const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
		least = Math.min(least, Math.hypot(x - ax - along * dx, y - ay - along * dy));
	});
	return least;
}

function forEachEdge(ring: readonly Point[], visit: (from: Point, to: Point) => void): void {
	let from = ring.at(-1);
	for (const to of ring) {
		if (from) visit(from, to);
		from = to;
	}
}

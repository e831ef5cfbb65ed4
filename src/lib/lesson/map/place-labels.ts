import { isInside, type Point } from './inner-point.ts';
import { boxAround, meet, nearestOn, overlaps, pointsAlong, pointsOf, type Box, type Line } from './plane.ts';

/** A country as the placing of names sees it, in the map's units. */
export interface Nameable {
	name: string;
	/** A point well inside the country. */
	anchor: Point;
	/** Outline of its largest piece. */
	ring: readonly Point[];
}
/** Where a name stands (its middle), and the line that ties it to its country when it had to stand outside. */
export interface Label {
	x: number;
	y: number;
	leader?: { x1: number; y1: number; x2: number; y2: number };
}
interface View {
	width: number;
	height: number;
	fontSize: number;
}
interface Place {
	box: Box;
	leader?: Line;
	cost: number;
}

const LETTER_WIDTH = 0.52;
const MARKER_RADIUS = 4;
const DISTANCES = [10, 14, 18, 22, 26, 30, 36, 42, 50, 58, 66, 76, 88, 100];
const DIRECTIONS = 24;
/** Costs are in the unit of distance: how far a name may go to avoid each. */
const COST = { overAnotherCountry: 150, leaderStepThroughACountry: 12, tangle: 400 };
/** Up to this many outside names, every order of placing is tried; beyond, only the given one. */
const MOST_ORDERED = 5;

/**
 * A place for each name, none over another, each as near its country as the others allow.
 * A name that its country has room for stands inside it; the others stand outside, off the other
 * countries where they can, with a leader. Widths are estimated from an average letter.
 */
export function placeLabels(countries: readonly Nameable[], view: View): Label[] {
	const inside = new Map<Nameable, Place>();
	const outside = new Map<Nameable, Place[]>();
	for (const country of countries) {
		const box = nameBox(country, country.anchor, view);
		if (pointsOf(box).every((point) => isInside(point, country.ring))) inside.set(country, { box, cost: 0 });
		else outside.set(country, placesOutside(country, countries, view));
	}
	const orders = outside.size <= MOST_ORDERED ? permutations([...outside.keys()]) : [[...outside.keys()]];
	const solutions = orders.map((order) => placeInOrder(order, outside, inside));
	const best = solutions.reduce((a, b) => (costOf(a) <= costOf(b) ? a : b));
	return countries.map((country) => toLabel(best.get(country)!));
}

function placeInOrder(
	order: readonly Nameable[],
	places: ReadonlyMap<Nameable, readonly Place[]>,
	placed: ReadonlyMap<Nameable, Place>
): Map<Nameable, Place> {
	const result = new Map(placed);
	for (const country of order) {
		let best: Place | undefined;
		for (const place of places.get(country) ?? []) {
			if (best && best.cost <= place.cost) continue;
			const tangles = [...result.values()].filter((other) => isTangled(place, other)).length;
			const cost = place.cost + COST.tangle * tangles;
			if (!best || cost < best.cost) best = { ...place, cost };
		}
		if (best) result.set(country, best);
	}
	return result;
}

function placesOutside(country: Nameable, countries: readonly Nameable[], view: View): Place[] {
	const others = countries.filter((other) => other !== country);
	const places: Place[] = [];
	const { left, right, top, bottom } = nameBox(country, [0, 0], view);
	for (const distance of DISTANCES) {
		for (let turn = 0; turn < DIRECTIONS; turn++) {
			const angle = (turn / DIRECTIONS) * 2 * Math.PI;
			const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
			const x = country.anchor[0] + dx * distance + (dx * (right - left)) / 2;
			const y = country.anchor[1] + dy * distance + (dy * (bottom - top)) / 2;
			const box = nameBox(country, [x, y], view);
			if (box.left < 0 || box.right > view.width || box.top < 0 || box.bottom > view.height) continue;
			const leader: Line = [country.anchor, nearestOn(box, country.anchor)];
			const covered = others.filter((other) => covers(box, other)).length;
			const crossed = pointsAlong(leader).filter((point) =>
				others.some(({ ring }) => isInside(point, ring))
			).length;
			const cost = distance + COST.overAnotherCountry * covered + COST.leaderStepThroughACountry * crossed;
			places.push({ box, leader, cost });
		}
	}
	return places;
}

const covers = (box: Box, { anchor, ring }: Nameable): boolean =>
	overlaps(box, boxAround(anchor, MARKER_RADIUS, MARKER_RADIUS)) ||
	pointsOf(box).some((point) => isInside(point, ring));

const isTangled = (a: Place, b: Place): boolean =>
	overlaps(a.box, b.box) ||
	(!!a.leader && meet(a.leader, b.box)) ||
	(!!b.leader && meet(b.leader, a.box)) ||
	(!!a.leader && !!b.leader && meet(a.leader, b.leader));

function nameBox({ name }: Nameable, middle: Point, { fontSize }: View): Box {
	return boxAround(middle, (name.length * fontSize * LETTER_WIDTH) / 2, fontSize * 0.6);
}

function toLabel({ box, leader }: Place): Label {
	const place = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
	if (!leader) return place;
	const [[x1, y1], [x2, y2]] = leader;
	return { ...place, leader: { x1, y1, x2, y2 } };
}

const costOf = (places: ReadonlyMap<Nameable, Place>): number =>
	[...places.values()].reduce((sum, { cost }) => sum + cost, 0);

function permutations<T>(items: readonly T[]): T[][] {
	if (items.length === 0) return [[]];
	return items.flatMap((first) =>
		permutations(items.filter((item) => item !== first)).map((rest) => [first, ...rest])
	);
}

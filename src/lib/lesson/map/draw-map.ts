import { geoAzimuthalEqualArea, geoCentroid, geoPath, type GeoProjection } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import atlas from 'world-atlas/countries-50m.json';
import type { LessonMap } from '../lesson.ts';
import { numericCode } from './country-codes.ts';
import { innerPoint } from './inner-point.ts';
import { placeLabels, type Label } from './place-labels.ts';
import { ringInView } from './ring-in-view.ts';
import { largestRing, withoutIslets, type Shape } from './shape.ts';

/**
 * A map as SVG shapes. One unit is one CSS pixel where the drawing is 320 px wide. Names are placed
 * twice: at `fontSize.narrow` units for phones, at `fontSize.wide` for drawings of 560 px and more.
 */
export interface DrawnMap {
	width: number;
	height: number;
	viewBox: string;
	fontSize: { narrow: number; wide: number };
	countries: DrawnCountry[];
	/** All other land in view, as one path, and the borders within it. */
	land: string;
	borders: string;
	alt: string;
}
export interface DrawnCountry {
	code: string;
	name: string;
	role?: 'lead';
	/** The `d` of a path. */
	path: string;
	/** A point well inside the country: where a marker stands, where a leader starts. */
	anchor: { x: number; y: number };
	label: { narrow: Label; wide: Label };
}

const WIDTH = 320;
const MARGIN = { left: 24, right: 8, top: 20, bottom: 16 };
/** Wide enough to show among which neighbours some countries lie. */
const AMID = { left: 28, right: 28, top: 20, bottom: 24 };
const FONT_SIZE = { narrow: 12, wide: 7 };
/** A bend smaller than this (in square units) is left out. */
const LEAST_BEND = 0.75;

/**
 * Draws the countries of a lesson's map among their neighbours: equal areas, seen from above their
 * middle. From Natural Earth (public domain), which draws borders as they are in fact.
 * Throws on a country code that the atlas does not know. `around`: codes of countries that alone have to be seen
 * whole; of the others the drawing has what lies within the view, and leaves out those that don't.
 */
export function drawMap({ countries, alt }: LessonMap, around?: readonly string[]): DrawnMap {
	const whole = countries.filter(({ code }) => !around || around.includes(code));
	const { projection, height } = fit(
		(whole.length ? whole : countries).map(({ code }) => atlasId(code)),
		around ? AMID : MARGIN
	);
	const inView = geoPath(projection);
	const map = { countries: countries.filter(({ code }) => inView(shapeOf(atlas, atlasId(code)))), alt };
	const ids = map.countries.map(({ code }) => atlasId(code));
	const drawn = simplify(weighed(), LEAST_BEND / projection.scale() ** 2);
	const geometries = drawn.objects.countries.geometries;
	const isShown = (geometry: { id?: string | number | undefined }) => ids.includes(String(geometry.id));

	const path = geoPath(projection).digits(1);
	const shapes = ids.map((id) => withoutIslets(shapeOf(drawn, id), path.area));
	const rings = shapes.map((shape) => ringInView(largestRing(shape, projection), { width: WIDTH, height }));
	const anchors = rings.map(innerPoint);
	const nameable = map.countries.map(({ name }, i) => ({ name, anchor: anchors[i]!, ring: rings[i]! }));
	const narrow = placeLabels(nameable, { width: WIDTH, height, fontSize: FONT_SIZE.narrow });
	const wide = placeLabels(nameable, { width: WIDTH, height, fontSize: FONT_SIZE.wide });
	const polygons = geometries.filter((geometry) => !isShown(geometry) && 'arcs' in geometry);
	const land: Shape = {
		type: 'Feature',
		properties: { name: '' },
		geometry: merge(drawn, polygons as Parameters<typeof merge>[1])
	};
	return {
		width: WIDTH,
		height,
		viewBox: `0 0 ${WIDTH} ${height}`,
		fontSize: FONT_SIZE,
		countries: map.countries.map(({ code, name, role }, i) => ({
			code,
			name,
			...(role && { role }),
			path: path(shapes[i]!) ?? '',
			anchor: { x: tenth(anchors[i]![0]), y: tenth(anchors[i]![1]) },
			label: { narrow: rounded(narrow[i]!), wide: rounded(wide[i]!) }
		})),
		land: path(withoutIslets(land, path.area)) ?? '',
		borders:
			path(mesh(drawn, drawn.objects.countries, (a, b) => a !== b && !isShown(a) && !isShown(b))) ?? '',
		alt: map.alt
	};
}

function atlasId(code: string): string {
	const id = numericCode(code);
	const known = atlas.objects.countries.geometries.some((geometry) => geometry.id === id);
	if (!id || !known) throw new Error(`The atlas has no country « ${code} »: use an ISO 3166-1 alpha-3 code`);
	return id;
}

/** The atlas with the weight of every bend, computed once: simplifying for a scale is then a comparison. */
let weighedAtlas: ReturnType<typeof presimplify<typeof atlas.objects>> | undefined;
const weighed = () => (weighedAtlas ??= presimplify(atlas, sphericalTriangleArea));

function shapeOf(topology: Pick<typeof atlas, 'type' | 'arcs' | 'objects' | 'transform'>, id: string): Shape {
	const geometry = topology.objects.countries.geometries.find((each) => each.id === id)!;
	return feature(topology as typeof atlas, geometry) as Shape;
}

/** The projection that fills the width with these countries, and the height they then need. */
function fit(ids: readonly string[], margin: typeof MARGIN): { projection: GeoProjection; height: number } {
	const all: FeatureCollection = { type: 'FeatureCollection', features: ids.map((id) => shapeOf(atlas, id)) };
	const [longitude, latitude] = geoCentroid(all);
	const projection = geoAzimuthalEqualArea()
		.rotate([-longitude, -latitude])
		.fitWidth(WIDTH - margin.left - margin.right, all);
	const [[left, top], [, bottom]] = geoPath(projection).bounds(all);
	const height = Math.ceil(bottom - top + margin.top + margin.bottom);
	const [x, y] = projection.translate();
	projection.translate([x - left + margin.left, y - top + margin.top]);
	// A little more than the view, so that the stroke along the cut is not seen.
	projection.clipExtent([
		[-4, -4],
		[WIDTH + 4, height + 4]
	]);
	return { projection, height };
}

const tenth = (value: number) => Math.round(value * 10) / 10;

function rounded({ x, y, leader }: Label): Label {
	const place = { x: tenth(x), y: tenth(y) };
	if (!leader) return place;
	const { x1, y1, x2, y2 } = leader;
	return { ...place, leader: { x1: tenth(x1), y1: tenth(y1), x2: tenth(x2), y2: tenth(y2) } };
}

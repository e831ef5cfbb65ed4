import { geoPath, type GeoProjection } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { Point } from './inner-point.ts';

/** A country's territory as the atlas gives it. */
export type Shape = Feature<Polygon | MultiPolygon, { name: string }>;

/** An island smaller than this (in square units) is left out. */
const LEAST_ISLAND = 3;

/** The shape without the islands too small to be seen; its largest piece always stays. */
export function withoutIslets(shape: Shape, area: (piece: Polygon) => number): Shape {
	if (shape.geometry.type === 'Polygon') return shape;
	const pieces = shape.geometry.coordinates.map((coordinates) => ({
		coordinates,
		area: area({ type: 'Polygon', coordinates })
	}));
	const largest = Math.max(...pieces.map((piece) => piece.area));
	const kept = pieces.filter((piece) => piece.area >= Math.min(LEAST_ISLAND, largest));
	return {
		...shape,
		geometry: { type: 'MultiPolygon', coordinates: kept.map((piece) => piece.coordinates) }
	};
}

/** Outline of the shape's largest piece, projected. */
export function largestRing(shape: Shape, projection: GeoProjection): Point[] {
	const { geometry } = shape;
	const pieces = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const area = (coordinates: Position[][]) => geoPath(projection).area({ type: 'Polygon', coordinates });
	const largest = pieces.reduce((a, b) => (area(a) >= area(b) ? a : b));
	return (largest[0] ?? []).map(
		([longitude = 0, latitude = 0]) => projection([longitude, latitude]) ?? [0, 0]
	);
}

/** Natural Earth 1:50m as TopoJSON. Declared here so that the compiler need not infer 750 kB of coordinates. */
declare module 'world-atlas/countries-50m.json' {
	import type { GeometryCollection, Topology } from 'topojson-specification';
	const atlas: Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;
	export default atlas;
}

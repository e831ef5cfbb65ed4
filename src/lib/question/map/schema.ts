import * as v from 'valibot';
import type { Authoring, LessonMapShapes } from '../authoring.ts';
import { wording } from '../fields.ts';
import { letter } from '../option.ts';
import type { MapPlace, MapQuestion } from './map.ts';

const code = v.pipe(
	v.string(),
	v.regex(/^[A-Z]{3}$/, 'Write the code that the lesson’s map gives to the country, such as KAZ.')
);
const schema = v.object({
	ask: v.pipe(
		v.array(code),
		v.minLength(2, 'Ask for at least two countries.'),
		v.maxLength(6, 'Ask for at most six countries.')
	),
	others: v.optional(v.pipe(v.array(wording), v.maxLength(6, 'Offer at most six other names.')), []),
	clues: v.record(v.string(), wording)
});
type Authored = v.InferOutput<typeof schema>;

/** The number of a place is so wide, in units of the map: two that stand nearer can't be read. */
const LEAST_DISTANCE = 17;

/** How places to name are written: codes of the lesson's map, a clue to each, and names that mislead. */
export const mapAuthoring: Authoring<Authored, MapQuestion> = {
	schema,
	compile(authored, _base, context) {
		const { ask, others, clues } = authored;
		const shapes = context.map(ask, ['ask']);
		ask.forEach((asked, n) => {
			if (ask.indexOf(asked) < n)
				context.report({ path: ['ask', n], message: `${asked} stands twice in this list.` });
			if (!(asked in clues))
				context.report({
					path: ['clues'],
					message: `Say where ${asked} lies (« au nord de… »): not everybody sees the map.`
				});
		});
		for (const clue of Object.keys(clues))
			if (!ask.includes(clue))
				context.report({ path: ['clues', clue], message: `${clue} is not asked for: remove its clue.` });
		const places = shapes ? placesOf(authored, shapes, context.report) : [];
		others.forEach((name, n) => {
			if (places.some((place) => place.name === name) || others.indexOf(name) < n)
				context.report({ path: ['others', n], message: `« ${name} » is offered already.` });
		});
		return {
			kind: 'map',
			ground: {
				width: shapes?.width ?? 0,
				height: shapes?.height ?? 0,
				land: shapes?.land ?? '',
				others: (shapes?.countries ?? [])
					.filter((country) => !ask.includes(country.code))
					.map(({ name, path, label: { narrow: at } }) => ({
						path,
						...(!at.leader && { name: { text: name, x: at.x, y: at.y } })
					}))
			},
			places,
			options: [
				...places.map(({ id, name }) => ({ id, text: name })),
				...others.map((text, n) => ({ id: letter(n), text }))
			]
		};
	},
	sample: {
		authored: {
			ask: ['KAZ', 'UZB'],
			others: ['Mongolie'],
			clues: { KAZ: 'Au nord, le plus grand.', UZB: 'Au sud du plus grand, loin de la Chine.' }
		},
		right: { KAZ: 'KAZ', UZB: 'UZB' },
		wrong: { KAZ: 'UZB', UZB: 'a' },
		partial: { KAZ: 'KAZ', UZB: 'a' }
	}
};

/** The countries that are asked for; those that the map lacks, or has too near to each other, are reported. */
function placesOf(
	{ ask, clues }: Authored,
	{ countries }: LessonMapShapes,
	report: Parameters<typeof mapAuthoring.compile>[2]['report']
): MapPlace[] {
	const places: MapPlace[] = [];
	ask.forEach((asked, n) => {
		const country = countries.find(({ code }) => code === asked);
		if (!country) {
			const known = countries.map(({ code }) => code).join(', ');
			report({ path: ['ask', n], message: `The lesson’s map has no ${asked}: take one of ${known}.` });
			return;
		}
		const { name, path, anchor } = country;
		const near = places.find(
			(place) => Math.hypot(place.anchor.x - anchor.x, place.anchor.y - anchor.y) < LEAST_DISTANCE
		);
		if (near && near.id !== asked)
			report({
				path: ['ask', n],
				message: `${near.id} and ${asked} lie too near to each other for two numbers: ask for one of them.`
			});
		places.push({ id: asked, name, clue: clues[asked] ?? '', path, anchor });
	});
	return places;
}

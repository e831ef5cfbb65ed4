import type { ItemMap, ItemSide } from '../item.ts';
import type { Kind } from '../kind.ts';
import { isLetter } from '../option.ts';
import { share } from '../part.ts';
import type { QuestionBase } from '../question.ts';
import { isRecordOf } from '../response.ts';
import { verdict, type PartVerdict } from '../verdict.ts';

/** Numbered places on a map, each to be named. */
export interface MapQuestion extends QuestionBase {
	kind: 'map';
	/** Where the places lie; the rest of the map. */
	ground: MapGround;
	/** In the order of their numbers. */
	places: MapPlace[];
	/** Names to choose from: those of the places, by their ids, and others. */
	options: ItemSide[];
}
/** What the map shows around the places. */
export type MapGround = Omit<ItemMap, 'places'>;
export interface MapPlace {
	/** Its ISO 3166-1 code; a letter where the code would tell its name: in an exam. */
	id: string;
	name: string;
	/** The `d` of a path. */
	path: string;
	/** Where its number stands. */
	anchor: { x: number; y: number };
	/** Where it lies, in words: the question can be answered without seeing the map. */
	clue: string;
}
/** Place id → the id of the name given to it. */
export type MapResponse = Record<string, string>;

const isCode = (value: unknown): value is string => typeof value === 'string' && /^[A-Z]{3}$/.test(value);

const isPart = (value: unknown): value is string => isCode(value) || isLetter(value);

/** The share of places that bear their name. */
export const map: Kind<MapQuestion, MapResponse> = {
	grade({ places, options }, response) {
		const parts: Record<string, PartVerdict> = {};
		for (const { id, name } of places) {
			const given = options.find((option) => option.id === response[id]);
			if (!given) return undefined;
			parts[id] =
				given.id === id ? { state: 'right', notes: [] } : { state: 'wrong', notes: [], expected: name };
		}
		return verdict(share(Object.values(parts).map(({ state }) => (state === 'right' ? 1 : 0))), parts);
	},
	isResponse: (value): value is MapResponse => isRecordOf(value, isPart, isPart),
	gradedBy: ({ places }) => places.map(({ id }) => id).sort(),
	toItem: ({ ground, places, options }) => ({
		form: 'match',
		left: places.map(({ id, clue }) => ({ id, text: clue })),
		right: options,
		pairs: Object.fromEntries(places.map(({ id }) => [id, id])),
		map: { ...ground, places: places.map(({ path, anchor }) => ({ path, anchor })) }
	}),
	rightResponse: ({ places }) => Object.fromEntries(places.map(({ id }) => [id, id])),
	responseText: ({ places, options }, response) =>
		places
			.flatMap(({ id }, n) => {
				const given = options.find((option) => option.id === response[id]);
				return given ? `${n + 1} → ${given.text}` : [];
			})
			.join('\n')
};

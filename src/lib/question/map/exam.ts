import type { ExamForm } from '../exam-form.ts';
import { concealed, openedPairs } from '../exam-parts.ts';
import { letter } from '../option.ts';
import type { MapQuestion, MapResponse } from './map.ts';

/** The map, its places called by their numbers (a, b, c…), and the names in an order of their own. */
export const mapExam: ExamForm<MapQuestion, MapResponse> = {
	withoutKey: ({ ground, places, options }) => ({
		kind: 'map',
		ground,
		places: places.map(({ path, anchor, clue }, n) => ({ id: letter(n), name: '', path, anchor, clue })),
		options: concealed(options).shown
	}),
	openResponse: ({ places, options }, response) =>
		openedPairs(response, concealed(options).open, (id) => places.find((_, n) => letter(n) === id)?.id ?? '')
};

import { fold } from '../compile/fold.ts';
import { authoredAs } from './authored-as.ts';
import { warning, type Rule } from './rule.ts';

/** The clue of a place says where it lies, each another thing, and leaves the name to be found. */
export const mapClues: Rule = function* ({ frame, levels }) {
	const names = new Map(frame.value?.map?.countries.map(({ code, name }) => [code, name]));
	for (const { fields, draft } of authoredAs('map', levels)) {
		const clues = Object.entries(fields.clues);
		for (const [code, clue] of clues) {
			const name = names.get(code);
			if (name && fold(clue).includes(fold(name)))
				yield warning(
					draft.at(['clues', code]),
					`the clue names “${name}” itself: say where it lies instead`
				);
			const twin = clues.find(([other, text]) => other !== code && fold(text) === fold(clue));
			if (twin && twin[0] < code)
				yield warning(draft.at(['clues', code]), `this is the clue of ${twin[0]} too: tell the places apart`);
		}
	}
};

import { hasContracted, hasUncontracted, undoContractions } from './contraction.ts';
import { elide, elideAnywhere } from './elision.ts';
import { slip, type JudgeRule } from './judge-case.ts';
import type { JudgeCode } from './typed-answer.ts';

const apostrophes = (text: string): number => text.split("'").length;

/** Missing elision (*la Asie*, *que il*), one too many (*l’héros*), or *de le* and *à les* not contracted. */
export const elision: JudgeRule = (judged) => {
	const { text } = judged.response;
	const elided = elide(undoContractions(text));
	const overElided = elideAnywhere(text);
	for (const expected of judged.accepted) {
		const hasMore = apostrophes(text) > apostrophes(expected.text);
		if (elide(undoContractions(expected.text)) === elided) {
			if (hasMore) return slip(judged, expected, needlessElision(text));
			if (hasUncontracted(text) && hasContracted(expected.text)) return slip(judged, expected, 'contraction');
			if (apostrophes(text) < apostrophes(expected.text)) return slip(judged, expected, 'elision');
		} else if (hasMore && elideAnywhere(expected.text) === overElided)
			return slip(judged, expected, needlessElision(text));
	}
	return undefined;
};

/** Why there is no elision: before an aspirated h, or before a consonant (or *onze*, *oui* …). */
export const needlessElision = (elided: string): JudgeCode =>
	elided[elided.indexOf("'") + 1] === 'h' ? 'aspirated-h' : 'no-elision';

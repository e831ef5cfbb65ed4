import type { JudgeCode, Judgement } from '#lib/french/typed-answer.ts';
import type { Rating } from './rows.ts';

/** Remarks on signs and conventions: the word itself was known as well as can be. */
const CONVENTIONS: readonly JudgeCode[] = [
	'capital',
	'spelling-1990',
	'apostrophe',
	'hyphen',
	'space',
	'thousands'
];

/**
 * The rating that a typed answer suggests; the learner may give another one. Right: good. Right but for an accent, an
 * ending, the article: hard (guides/teaching.md 4.2). Another word or nothing: again. Never easy, which only the
 * learner can tell.
 */
export function proposeRating(judgement: Judgement | undefined): Rating {
	if (!judgement || judgement.credit === 0) return 1;
	const { credit, note } = judgement;
	if (credit < 1) return 2;
	if (!note || !('code' in note)) return 3;
	return CONVENTIONS.includes(note.code) ? 3 : 2;
}

import { align, type Step } from './align.ts';
import { distance } from './distance.ts';
import { bare, half, remarked, slip, wordsOf, wrong } from './judge-case.ts';
import type { JudgeCase, JudgeRule, Written } from './judge-case.ts';
import { readNumber } from './numbers.ts';
import { forgiven, letterCount } from './judge-slips.ts';
import type { JudgeCode, Judgement } from './typed-answer.ts';

/** Words that change no meaning when one is left out or added. */
const SMALL = /^(?:l[ea]s?|l|une?|d[eu]s?|d|à|aux?|en|dans|et|cet|cette|[cs]es?|sa|son|leurs?)$/;
const ELIDED = /^(?:[ldjmtsnc]|qu|(?:lors|puis|quoi)qu)$/;

/** What parts a word from the one it stands for: nothing (`same`), a slip, or too much (`undefined`). */
function slipOf({ otherWords }: JudgeCase, given: string, wanted: string): JudgeCode | 'same' | undefined {
	if (given === wanted) return 'same';
	const [letters, target] = [bare(given), bare(wanted)];
	if (letters === target) return otherWords.has(given) ? 'accent-other-word' : 'accent';
	if (ELIDED.test(wanted) && given.slice(0, -1) === wanted) return 'elision';
	if (ELIDED.test(given) && wanted.slice(0, -1) === given) return 'no-elision';
	if (otherWords.has(given) || /\d/.test(given + wanted)) return undefined;
	return distance(letters, target, forgiven(letterCount(wanted))) < Infinity ? 'typo' : undefined;
}

/** The faults of a response, word by word. */
interface Faults {
	expected: Written;
	/** How many words are expected. */
	words: number;
	slips: JudgeCode[];
	missing: string[];
	extra: string[];
	moved: string[];
}

function faultsOf(expected: Written, words: number, steps: Step<JudgeCode>[]): Faults {
	const faults: Faults = { expected, words, slips: [], missing: [], extra: [], moved: [] };
	for (const { given, wanted, slip } of steps) {
		if (given === undefined) faults.missing.push(wanted!);
		else if (wanted === undefined) faults.extra.push(given);
		else if (slip && slip !== 'same') faults.slips.push(slip);
	}
	for (const word of [...faults.missing]) {
		const place = faults.extra.indexOf(word);
		if (place < 0) continue;
		faults.extra.splice(place, 1);
		faults.missing.splice(faults.missing.indexOf(word), 1);
		faults.moved.push(word);
	}
	return faults;
}

const weight = ({ missing, extra, moved, slips }: Faults): number =>
	3 * (missing.length + extra.length + moved.length) + slips.length;

/** An answer of several words, judged word by word: slips in each, words moved, missing, added or wrong. */
export const wordByWord: JudgeRule = (judged) => {
	const given = wordsOf(judged.response.text);
	let best: Faults | undefined;
	for (const expected of judged.accepted) {
		const wanted = wordsOf(expected.text);
		// What is far too long resembles nothing; and the work stays in proportion to the answer.
		if (readNumber(expected.text)?.unit === '') continue;
		if (given.length + wanted.length < 3 || given.length > 2 * wanted.length + 4) continue;
		const steps = align(given, wanted, (one, other) => slipOf(judged, one, other));
		const faults = faultsOf(expected, wanted.length, steps);
		if (!best || weight(faults) < weight(best)) best = faults;
	}
	return best && verdictOn(judged, best);
};

function verdictOn(judged: JudgeCase, faults: Faults): Judgement | undefined {
	const { expected, words, slips, missing, extra, moved } = faults;
	if (2 * missing.length > words) return undefined;
	if (missing.length + extra.length > 0) return otherWords(judged, faults);
	// One word out of place is half right, as where a sentence is put in order.
	if (moved.length) return (moved.length === 1 ? half : wrong)(expected, 'word-order');
	if (slips.includes('accent-other-word')) return half(expected, 'accent-other-word');
	const code = slips[0];
	return (
		code && (slips.length <= Math.max(2, words / 3) ? slip(judged, expected, code) : half(expected, code))
	);
}

/** Words missing, added, or missing with others in their stead. */
function otherWords({ item }: JudgeCase, { expected, words, missing, extra, moved }: Faults): Judgement {
	const isReplaced = missing.length > 0 && extra.length > 0;
	const code = isReplaced ? 'word-wrong' : missing.length ? 'words-missing' : 'words-extra';
	const named = { words: (extra.length ? extra : missing).join(' ') };
	const areSmall = [...missing, ...extra].every((word) => SMALL.test(word));
	if (areSmall && item.focus === 'meaning' && moved.length === 0) {
		const leavesNoDoubt = !isReplaced && item.article !== 'required';
		return (leavesNoDoubt ? remarked : half)(expected, code, named);
	}
	const faults = Math.max(missing.length, extra.length) + moved.length;
	return (4 * faults <= words ? half : wrong)(expected, code, named);
}

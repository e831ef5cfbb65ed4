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
	words: number;
	slips: JudgeCode[];
	missing: string[];
	extra: string[];
	wrong: string[];
	moved: string[];
}

function faultsOf(expected: Written, words: number, steps: Step<JudgeCode>[]): Faults {
	const faults: Faults = { expected, words, slips: [], missing: [], extra: [], wrong: [], moved: [] };
	for (const { given, wanted, slip } of steps) {
		if (given === undefined) faults.missing.push(wanted!);
		else if (wanted === undefined) faults.extra.push(given);
		else if (slip === undefined) faults.wrong.push(given);
		else if (slip !== 'same') faults.slips.push(slip);
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

const weight = ({ missing, extra, wrong, moved, slips }: Faults): number =>
	3 * (missing.length + extra.length + moved.length) + 4 * wrong.length + slips.length;

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
	const { expected, words, slips, missing, extra, wrong: wrongWords, moved } = faults;
	const absent = missing.length + wrongWords.length;
	if (2 * absent > words || (absent === words && moved.length === 0)) return undefined;
	const [code, named] = ((): [JudgeCode, string[]?] => {
		if (wrongWords.length) return ['word-wrong', wrongWords];
		if (missing.length) return ['words-missing', missing];
		if (extra.length) return ['words-extra', extra];
		return moved.length
			? ['word-order']
			: [slips.includes('accent-other-word') ? 'accent-other-word' : slips[0]!];
	})();
	const more = named && { words: named.join(' ') };

	if (absent + extra.length + moved.length === 0) {
		const isCareful = slips.length <= Math.max(2, words / 3) && code !== 'accent-other-word';
		return isCareful ? slip(judged, expected, code) : half(expected, code);
	}
	// One word out of place is half right, as where a sentence is put in order.
	if (code === 'word-order') return (moved.length === 1 ? half : wrong)(expected, code);
	const isSmall = [...missing, ...extra, ...wrongWords].every((word) => SMALL.test(word));
	if (isSmall && judged.item.focus === 'meaning' && moved.length === 0) {
		const leavesNoDoubt = wrongWords.length === 0 && judged.item.article !== 'required';
		return (leavesNoDoubt ? remarked : half)(expected, code, more);
	}
	return (absent + extra.length + moved.length <= words / 4 ? half : wrong)(expected, code, more);
}

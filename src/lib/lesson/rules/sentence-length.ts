import { countWords } from '#lib/french/words.ts';
import type { Level } from '../level.ts';
import { warning, type Rule } from './rule.ts';

const LIMITS: Record<Level, { mean: number; longest: number }> = {
	A2: { mean: 12, longest: 22 },
	B1: { mean: 18, longest: 30 },
	B2: { mean: 22, longest: 42 }
};

/** Sentences as long as the level can bear. */
export const sentenceLength: Rule = function* ({ levels }) {
	for (const { level, text, sentences } of levels) {
		const { mean, longest } = LIMITS[level];
		const counts = sentences.map((sentence) => countWords(sentence.text));
		const average = counts.reduce((sum, words) => sum + words, 0) / (counts.length || 1);
		if (average > mean)
			yield warning(
				text.at(0),
				`sentences have ${average.toFixed(1)} words on average: ${level} bears ${mean}`
			);
		for (const [n, sentence] of sentences.entries())
			if (counts[n]! > longest)
				yield warning(
					sentence.at(),
					`this sentence has ${counts[n]} words: cut it, ${level} bears ${longest}`
				);
	}
};

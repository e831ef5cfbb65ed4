import { countWords } from '#lib/french/words.ts';
import type { Level } from '../level.ts';
import { error, warning, type Rule } from './rule.ts';

const LEAST: Record<Level, number> = { A2: 40, B1: 160, B2: 250 };

/** The model of a writing task keeps to the task, and the task asks for what the exam of the level asks for. */
export const writing: Rule = function* ({ frame, levels }) {
	for (const { level } of levels) {
		const task = frame.value?.levels[level]?.writing;
		if (!task) continue;
		const at = (field: string) => frame.source.at(['levels', level, 'writing', field]);
		const { minWords, maxWords = Infinity } = task;
		const words = countWords(task.model.join(' '));
		if (minWords > maxWords)
			yield error(at('minWords'), `minWords (${minWords}) is above maxWords (${maxWords})`);
		else if (words < minWords || words > maxWords)
			yield error(at('model'), `the model has ${words} words: the task asks for ${minWords} to ${maxWords}`);
		if (minWords < LEAST[level])
			yield warning(
				at('minWords'),
				`${level} asks for ${LEAST[level]} words at least, this task for ${minWords}`
			);
	}
};

import { describe, expect, it } from 'vitest';
import type { LevelText } from '#lib/lesson/lesson.ts';
import type { AnswerRow, LookupRow } from '#lib/progress/facts.ts';
import { wordsAgain } from './words-again.ts';

const text = { glossary: ['un', 'deux', 'trois', 'quatre'].map((id) => ({ id })) } as unknown as LevelText;
const lookup = (term: string, rung: 1 | 2 | 3) => ({ term, rung }) as LookupRow;
const recall = (term: string, credit: number) =>
	({ stop: 'words', question: `recall-${term}`, credit }) as AnswerRow;

describe('wordsAgain', () => {
	it('gathers kept, translated and unrecalled words in the order of the text', () => {
		const history = {
			kept: new Set(['quatre']),
			lookups: [lookup('un', 3), lookup('trois', 1)],
			answers: [recall('deux', 0.5), recall('trois', 1)]
		};
		expect(wordsAgain(text, history).map(({ id }) => id)).toEqual(['un', 'deux', 'quatre']);
	});
});

import { describe, expect, it } from 'vitest';
import { judgedRows } from './judge.table.ts';
import { judge } from './judge.ts';
import type { Outcome } from './table/row.ts';
import type { JudgeCode } from './typed-answer.ts';

/** All of them but those of gaps judged together. */
const CODES: (Exclude<JudgeCode, 'swapped' | 'other-gap' | 'gaps-disagree'> | 'text')[] = [
	'capital',
	'spelling-1990',
	'apostrophe',
	'hyphen',
	'space',
	'accent',
	'accent-other-word',
	'elision',
	'no-elision',
	'aspirated-h',
	'contraction',
	'article-missing',
	'article-gender',
	'article-extra',
	'article-unwanted',
	'repeated',
	'other-form',
	'verb-form',
	'agreement',
	'word-class',
	'thousands',
	'typo',
	'other-word',
	'word-order',
	'words-missing',
	'words-extra',
	'word-wrong',
	'text'
];
const credits = { 0: '0', 0.5: '½', 1: '1' } as const;

describe.each(['meaning', 'form'] as const)('judge, focus on %s', (focus) => {
	for (const { answer, response, before, values, ...outcomes } of judgedRows)
		it(`for « ${before}${answer.accept[0]} », « ${response} » is worth ${outcomes[focus]}`, () => {
			const judgement = judge({ ...answer, focus }, response, before);
			const note = judgement?.note;
			const code = note && ('code' in note ? note.code : 'text');
			const outcome = [judgement && credits[judgement.credit], code].filter(Boolean).join(' ');
			expect<string>(outcome).toBe(outcomes[focus]);
			const { expected, ...more } = values;
			if (expected) expect(judgement?.expected).toBe(expected);
			if (note && 'code' in note) expect(note.values).toMatchObject(more);
		});
});

describe('the table of judged responses', () => {
	it('has 250 rows at least, none twice', () => {
		const keys = judgedRows.map(({ answer, before, response }) => JSON.stringify([answer, before, response]));
		expect(new Set(keys).size).toBe(keys.length);
		expect(keys.length).toBeGreaterThanOrEqual(250);
	});

	it('has every code that a single answer can have', () => {
		const seen = new Set(judgedRows.flatMap(({ meaning, form }) => [codeOf(meaning), codeOf(form)]));
		expect([...seen].filter(Boolean).sort()).toEqual([...CODES].sort());
	});
});

const codeOf = (outcome: Outcome): string | undefined => outcome.split(' ')[1];

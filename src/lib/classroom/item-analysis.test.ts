import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hardestFirst, middleOf, toTeachNext, wordsLookedUp } from './class-figures.ts';
import { marking, sampleAnswer, sampleAssigned, sampleCopies, sampleCopy } from './gradebook.fixture.ts';
import { analyseItems, creditFor, discriminating, skillMeans } from './item-analysis.ts';
import { correlation, median } from './statistics.ts';

const { assigned, of } = sampleAssigned(4, 30);
const quiz = assigned.questions;
const mark = marking(quiz);
/** Copies whose answers are right (1), wrong (0) or missing (-). */
const copies = (...patterns: string[]) =>
	patterns.map((pattern, n) =>
		mark(
			sampleCopy(
				`c${n}`,
				`Élève ${n}`,
				[...pattern].flatMap((sign, at) => (sign === '-' ? [] : [sampleAnswer(quiz[at]!, sign === '1')]))
			)
		)
	);

describe('a table of what questions come to', () => {
	it('has facilities by hand', () => {
		const items = analyseItems(quiz, copies('1110', '1100', '10-0', '0100'));
		expect(items.map(({ facility }) => facility)).toEqual([0.75, 0.75, 0.25, 0]);
		expect(items.map(({ answered, missed, n }) => [answered, missed, n])).toEqual([
			[4, 1, 4],
			[4, 1, 4],
			[3, 2, 4],
			[4, 4, 4]
		]);
	});
	it('has discriminations by hand, and none where nothing varies', () => {
		const items = analyseItems(quiz, copies('1111', '1111', '0000', '0000').slice(0));
		expect(items.map(({ discrimination }) => discrimination)).toEqual([1, 1, 1, 1]);
		// The first is right exactly where the others are wrong.
		const turned = analyseItems(quiz, copies('0111', '0111', '1000', '1000'));
		expect(turned[0]!.discrimination).toBe(-1);
		expect(analyseItems(quiz, copies('1111', '1111'))[0]!.discrimination).toBeUndefined();
		expect(analyseItems(quiz.slice(0, 1), copies('1', '0'))[0]!.discrimination).toBeUndefined();
		// Credits 1, 1, 0, 0 beside means of the rest 1, 1/3, 1/3, 0: ½ ÷ √(76/144).
		const mixed = analyseItems(quiz, copies('1111', '1100', '0010', '0000'));
		expect(mixed[0]!.discrimination).toBeCloseTo(0.6882, 4);
	});
	it('tells help, time and sure mistakes, and leaves out what cannot be marked', () => {
		const answers = [
			sampleAnswer(quiz[0]!, false, { sure: true, hints: 2, ms: 10_000 }),
			sampleAnswer(quiz[1]!, true, { rev: 'another' })
		];
		const items = analyseItems(quiz, [mark(sampleCopy('a', 'A', answers)), ...copies('11--')]);
		expect(items[0]).toMatchObject({ helped: 1, sureMissed: 1, ms: 35_000, facility: 0.5 });
		expect(items[1]).toMatchObject({ n: 1, answered: 2, facility: 1, missed: 0 });
	});
	it('is empty without copies', () => {
		for (const item of analyseItems(quiz, []))
			expect(item).toEqual({
				question: item.question,
				number: item.number,
				n: 0,
				answered: 0,
				helped: 0,
				missed: 0,
				sureMissed: 0
			});
		expect(middleOf([])).toEqual({});
		expect(skillMeans(analyseItems(quiz, []))).toEqual([]);
	});
	it('names the bounds of discrimination', () => {
		expect([-0.1, 0, 0.19, 0.2, 0.39, 0.4, 1].map(discriminating)).toEqual([
			'inverse',
			'weak',
			'weak',
			'fair',
			'fair',
			'good',
			'good'
		]);
	});
});

it('keeps its promises whatever was answered: facility is the mean, discrimination a correlation or absent', () => {
	const pattern = fc.string({ unit: fc.constantFrom('0', '1', '-'), minLength: 4, maxLength: 4 });
	fc.assert(
		fc.property(fc.array(pattern, { maxLength: 12 }), (patterns) => {
			const marked = copies(...patterns);
			for (const { question, facility, discrimination, n } of analyseItems(quiz, marked)) {
				const credits = marked.map((copy) => creditFor(copy, question.id)!);
				if (n === 0) expect(facility).toBeUndefined();
				else expect(facility).toBeCloseTo(credits.reduce((sum, one) => sum + one, 0) / credits.length);
				if (discrimination !== undefined) expect(Math.abs(discrimination)).toBeLessThanOrEqual(1);
			}
			const facilities = analyseItems(quiz, marked).flatMap(({ facility }) => facility ?? []);
			const scores = marked.map(({ score }) => score);
			const meanOf = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
			// Every question counts alike in a score, so that both ways to the class's mean are one.
			if (scores.length) expect(meanOf(facilities)).toBeCloseTo(meanOf(scores));
		})
	);
});

it('correlates as the formula does', () => {
	expect(correlation([])).toBeUndefined();
	expect(correlation([[1, 2]])).toBeUndefined();
	expect(correlation([[0, 0], [1, 1], [2, 4]])).toBeCloseTo(0.9608, 4); // prettier-ignore
	expect([median([]), median([3]), median([4, 1]), median([9, 1, 5])]).toEqual([undefined, 3, 2.5, 5]);
});

it('says what to teach next: the hardest that was not learnt, and the weakest skill', () => {
	const items = analyseItems(quiz, copies('1110', '1100', '10-0', '0100'));
	expect(hardestFirst(items).map(({ number }) => number)).toEqual([4, 3, 1, 2]);
	expect(toTeachNext(items).map(({ number }) => number)).toEqual([4, 3]);
	expect(skillMeans(items)[0]).toEqual({ skill: quiz[3]!.skill, mean: 0, count: 1 });
});

it('counts who looked a word up, and how often', () => {
	const marked = sampleCopies({ assigned, of }, 6).map(mark);
	expect(wordsLookedUp(assigned.terms, marked)).toEqual([
		{ term: 'sommet', headword: 'un sommet', pupils: 3, times: 2 + 1 + 3 }
	]);
	expect(wordsLookedUp({}, marked)[0]!.headword).toBe('sommet');
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTo } from './answers.fixture.ts';
import { pathOf, type Sequenced } from './path.ts';

const ask = (id: string, sentence: string, kind = 'choice'): Sequenced => ({
	id,
	rev: `rev-${id}`,
	kind,
	evidence: [{ sentence }]
});
const questions = [
	ask('a', 's1'),
	ask('b', 's2'),
	ask('c', 's3'),
	ask('d', 's4'),
	ask('e', 's1', 'gap-type')
];
const missed = (id: string) => answerTo(id, { credit: 0 });

describe('pathOf', () => {
	it('follows the lesson while nothing is missed', () => {
		expect(pathOf(questions, [answerTo('a'), answerTo('b')]).queue).toEqual(['a', 'b', 'c', 'd', 'e']);
	});
	it('brings a question on the same sentence two questions after a miss, and says for which', () => {
		const { queue, because } = pathOf(questions, [missed('a')]);
		expect(queue).toEqual(['a', 'b', 'e', 'c', 'd']);
		expect([...because]).toEqual([['e', 'a']]);
	});
	it('brings another kind forward rather than the same one', () => {
		const all = [ask('a', 's1'), ask('b', 's2'), ask('c', 's3'), ask('d', 's1'), ask('e', 's1', 'short')];
		expect(pathOf(all, [missed('a')]).queue).toEqual(['a', 'b', 'e', 'c', 'd']);
	});
	it('moves nothing for a miss whose sentence is asked about only once', () => {
		expect(pathOf(questions, [missed('b')]).queue).toEqual(['a', 'b', 'c', 'd', 'e']);
	});
	it('is not moved by a review, nor by an answer to an older form of the question', () => {
		const review = answerTo('a', { credit: 0, round: 1 });
		const stale = answerTo('a', { credit: 0, rev: 'older' });
		expect(pathOf(questions, [review, stale]).queue).toEqual(['a', 'b', 'c', 'd', 'e']);
	});
	it('asks everything once, and never moves what was asked', () => {
		const lesson = fc
			.array(fc.record({ sentence: fc.integer({ min: 0, max: 4 }), right: fc.boolean() }), {
				minLength: 1,
				maxLength: 14
			})
			.map((rows) =>
				rows.map(({ sentence, right }, n) => ({ asked: ask(`q${n}`, `s${sentence}`, `k${n % 3}`), right }))
			);
		fc.assert(
			fc.property(lesson, (rows) => {
				const all = rows.map(({ asked }) => asked);
				const answers = [];
				for (let n = 0; n < all.length; n++) {
					const { queue } = pathOf(all, answers);
					expect([...queue].sort()).toEqual(all.map(({ id }) => id).sort());
					const id = queue[n]!;
					answers.push(answerTo(id, { credit: rows[Number(id.slice(1))]!.right ? 1 : 0 }));
					expect(pathOf(all, answers).queue.slice(0, n + 1)).toEqual(queue.slice(0, n + 1));
				}
			})
		);
	});
});

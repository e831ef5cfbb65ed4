import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradedBy, grading, KIND_NAMES, toItem, type KindName } from './kinds.ts';
import type { Item } from './item.ts';
import { compileFields, sampleQuestion } from './sample.fixture.ts';
import { authoring } from './schemas.ts';

const saved = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const sampleOf = (kind: KindName): { right: unknown; wrong: unknown; partial?: unknown } =>
	authoring[kind].sample;

/** Problems that an exporter or the print would stumble over. */
function flaws(item: Item): string[] {
	const found: string[] = [];
	const ids = (sides: { id: string }[]) => new Set(sides.map((side) => side.id));
	const check = (holds: boolean, flaw: string) => !holds && found.push(flaw);
	check(!!item.id && !!item.prompt && !!item.explanation, 'id, prompt or explanation is missing');
	switch (item.form) {
		case 'choice':
			check(ids(item.options).size === item.options.length, 'option ids repeat');
			check(
				item.options.some((option) => option.correct),
				'no option is correct'
			);
			check(
				item.options.some((option) => !option.correct),
				'no option is wrong'
			);
			if (item.proof)
				check(
					item.proof.correct.every((id) => ids(item.proof!.sentences).has(id)),
					'proof is not offered'
				);
			break;
		case 'text':
			check(item.accept.length > 0, 'nothing is accepted');
			break;
		case 'gap':
			for (const piece of item.pieces)
				if (typeof piece !== 'string')
					check(
						piece.accept.length > 0 &&
							(!piece.options || piece.accept.every((word) => piece.options!.includes(word))),
						`gap ${piece.id} can't be filled`
					);
			check(
				item.pieces.some((piece) => typeof piece !== 'string'),
				'no gap'
			);
			break;
		case 'match':
			check(
				item.left.every(({ id }) => ids(item.right).has(item.pairs[id] ?? '')),
				'a left side has no partner'
			);
			break;
		case 'order':
			check(
				[...item.order].sort().join() === [...ids(item.entries)].sort().join(),
				'order and entries differ'
			);
			break;
		case 'essay':
			check(item.minWords > 0, 'no length');
	}
	return found;
}

describe.each(KIND_NAMES)('the kind %s', (kind) => {
	const question = sampleQuestion(kind);
	const { right, wrong, partial } = sampleOf(kind);

	it('compiles its sample without a problem', () => {
		expect(compileFields(kind, authoring[kind].sample.authored).problems).toEqual([]);
		expect(question.kind).toBe(kind);
	});

	it('gives 1 to the right response, 0 to the wrong one, and something between to the partial one', () => {
		expect(grading.gradeQuestion(question, right)).toMatchObject({ credit: 1, code: 'right' });
		expect(grading.gradeQuestion(question, grading.rightResponse(question))).toMatchObject({
			credit: 1,
			code: 'right'
		});
		expect(grading.gradeQuestion(question, wrong)).toMatchObject({ credit: 0, code: 'wrong' });
		if (partial === undefined) return;
		const verdict = grading.gradeQuestion(question, partial);
		expect(verdict?.code).toBe('partial');
		expect(verdict?.credit).toBeGreaterThan(0);
		expect(verdict?.credit).toBeLessThan(1);
	});

	it('lowers to an item that print and exports can rely on', () => {
		expect(flaws(toItem(question))).toEqual([]);
	});

	it('recognises and grades its responses alike after they were saved', () => {
		for (const response of [right, wrong, partial ?? right]) {
			expect(grading.isResponse(question, saved(response))).toBe(true);
			expect(grading.gradeQuestion(question, saved(response))).toEqual(
				grading.gradeQuestion(question, response)
			);
		}
	});

	it('puts responses into words', () => {
		expect(grading.responseText(question, right)).not.toBe('');
		expect(grading.responseText(question, wrong)).not.toBe(grading.responseText(question, right));
	});

	it('never fails on data that is no response, and never gives it a grade out of bounds', () => {
		fc.assert(
			fc.property(fc.anything(), (junk) => {
				if (!grading.isResponse(question, junk)) {
					expect(grading.gradeQuestion(question, junk)).toBeUndefined();
					expect(grading.responseText(question, junk)).toBe('');
				} else {
					const credit = grading.gradeQuestion(question, junk)?.credit ?? 0;
					expect(credit >= 0 && credit <= 1).toBe(true);
				}
			})
		);
	});

	it.each([[undefined], [null], [42], [true], [[1]], [{ a: 1 }], [{ verdict: 'unsaid' }], [new Date(0)]])(
		'does not take %o for a response',
		(junk) => expect(grading.isResponse(question, junk)).toBe(false)
	);

	it('keeps its revision when wording is mended', () => {
		const wordless = gradedBy(question);
		expect(gradedBy({ ...question, prompt: 'Autre question ?', explanation: 'Autre raison.' })).toEqual(
			wordless
		);
	});
});

it('changes what the grade depends on when the right order or the right pairs change', () => {
	const texts = ['On signe.', 'On discute.', 'On conclut.'];
	const entries = texts.map((text) => ({ text, why: 'La suite.' }));
	const graded = (fields: unknown) => gradedBy(compileFields('order', fields).question);
	expect(graded({ entries: [entries[1], entries[0], entries[2]] })).not.toEqual(graded({ entries }));
	expect(graded({ entries: [{ text: 'On signe !', why: 'La suite.' }, entries[1], entries[2]] })).toEqual(
		graded({ entries })
	);

	const pairs = texts.map((left, n) => ({ left, right: `sens ${n}` }));
	const swapped = [{ left: texts[0], right: 'sens 1' }, { left: texts[1], right: 'sens 0' }, pairs[2]];
	const matched = (fields: unknown) => gradedBy(compileFields('match', fields).question);
	expect(matched({ pairs: swapped })).not.toEqual(matched({ pairs }));
	expect(matched({ pairs, distractors: ['sens 9'] })).toEqual(matched({ pairs }));
});

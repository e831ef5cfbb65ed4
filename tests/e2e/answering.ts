import type { Locator } from '@playwright/test';
import { DEGREES } from '../../src/lib/question/certainty/certainty.ts';
import { gapsOf } from '../../src/lib/question/gaps.ts';
import { grading, type Question, type QuestionOf } from '../../src/lib/question/kinds.ts';
import { wordsOf } from '../../src/lib/question/mark-words/mark-words.ts';
import type { RewriteResponse } from '../../src/lib/question/rewrite/rewrite.ts';
import type { Hands } from './hands.ts';

/** Gives the right answer to the question in a form, as a learner would: through its controls. */
export async function answerRight(form: Locator, question: Question, hands: Hands): Promise<void> {
	await give(form, question, grading.rightResponse(question), hands);
}

/** Gives an answer that is surely not fully right. */
export async function answerWrong(form: Locator, question: Question, hands: Hands): Promise<void> {
	const response = wrongResponse(question);
	if (grading.gradeQuestion(question, response)?.credit === 1) throw new Error(`${question.id}: not wrong`);
	await give(form, question, response, hands);
}

/** Gives an answer that earns a part of the points; only questions that `canBePartlyRight` have one. */
export async function answerPartly(form: Locator, question: Question, hands: Hands): Promise<void> {
	await give(form, question, partialResponse(question), hands);
}

/** Whether a part of the points can be had by being right in all but one place. */
export function canBePartlyRight(question: Question): boolean {
	const credit = grading.gradeQuestion(question, partialResponse(question))?.credit ?? 0;
	return credit > 0 && credit < 1;
}

/** All that is right but its first part: one option too few, one gap or pair missed. */
function partialResponse(question: Question): unknown {
	const right = grading.rightResponse(question);
	if (question.kind === 'best-summary') return question.options.find((option) => option.partial)?.id;
	if (Array.isArray(right)) return right.slice(1);
	const wrong = wrongResponse(question);
	if (typeof right !== 'object' || typeof wrong !== 'object') return wrong;
	const [first] = Object.entries(wrong as object);
	return { ...right, ...(first && { [first[0]]: first[1] }) };
}

function wrongResponse(question: Question): unknown {
	switch (question.kind) {
		case 'choice':
		case 'paraphrase':
			return question.options.find((option) => !option.correct)!.id;
		case 'best-summary':
			return question.options.findLast((option) => !option.correct && !option.partial)!.id;
		case 'choices':
			return [question.options.find((option) => !option.correct)!.id];
		case 'locate':
			return [question.sentences.find((sentence) => !sentence.correct)!.id];
		case 'mark-words':
			return [wordsOf(question).find((word) => !word.correct)!.id];
		case 'true-false':
			return question.answer === 'true' ? 'false' : 'true';
		case 'true-false-evidence':
			return {
				verdict: question.answer === 'true' ? 'false' : 'true',
				sentence: question.sentences[0]!.id
			};
		case 'gap-select':
			return Object.fromEntries(
				gapsOf(question.pieces).map((gap) => [gap.id, gap.options.find((option) => !option.correct)!.id])
			);
		case 'gap-type':
			return Object.fromEntries(gapsOf(question.pieces).map((gap) => [gap.id, 'kangourou']));
		case 'match':
			return Object.fromEntries(
				question.left.map(({ id }) => [id, question.right.find((r) => r.id !== question.pairs[id])!.id])
			);
		case 'order':
			return (grading.rightResponse(question) as string[]).toReversed();
		case 'claim':
			return Object.fromEntries(
				question.statements.map((statement) => [
					statement.id,
					statement.class === 'fact' ? 'opinion' : 'fact'
				])
			);
		case 'short':
			return question.numeric ? '999' : 'kangourou';
		case 'word-bank':
			return wrongWords(question);
		case 'word-order':
			return (grading.rightResponse(question) as string[]).toReversed();
		case 'categorise':
			return Object.fromEntries(
				question.items.map(({ id, category }) => [
					id,
					question.categories.find((other) => other.id !== category)!.id
				])
			);
		case 'certainty':
			return Object.fromEntries(
				question.statements.map(({ id, degree }) => [
					id,
					DEGREES.indexOf(degree) < DEGREES.length / 2 ? DEGREES.at(-1) : DEGREES[0]
				])
			);
		case 'who-says':
			return Object.fromEntries(
				question.statements.map(({ id, speaker }) => [
					id,
					question.speakers.find((other) => other.id !== speaker)!.id
				])
			);
		case 'rewrite':
			return { text: 'kangourou', checks: [] };
		case 'dictation':
			return 'kangourou';
		case 'map':
			return Object.fromEntries(
				question.places.map(({ id }) => [id, question.options.find((name) => name.id !== id)!.id])
			);
	}
}

/** The words of the bank shifted from gap to gap until as few as can be are right. */
function wrongWords(question: QuestionOf<'word-bank'>): unknown {
	const gaps = gapsOf(question.pieces);
	const right = Object.values(grading.rightResponse(question) as Record<string, string>);
	const words = [...right, ...question.words.map(({ id }) => id).filter((id) => !right.includes(id))];
	const shifted = words.map((_, by) =>
		Object.fromEntries(gaps.map((gap, n) => [gap.id, words[(n + by) % words.length]]))
	);
	const credit = (response: unknown) => grading.gradeQuestion(question, response)?.credit ?? 1;
	return shifted.reduce((worst, response) => (credit(response) < credit(worst) ? response : worst));
}

async function give(form: Locator, question: Question, response: unknown, hands: Hands): Promise<void> {
	switch (question.kind) {
		case 'choice':
		case 'true-false':
		case 'paraphrase':
		case 'best-summary':
			return hands.check(form.locator(`input[value="${response as string}"]`));
		case 'choices':
		case 'locate':
		case 'mark-words':
			for (const id of response as string[]) await hands.check(form.locator(`input[value="${id}"]`));
			return;
		case 'true-false-evidence': {
			const { verdict, sentence } = response as { verdict: string; sentence: string };
			await hands.check(form.locator(`input[value="${verdict}"]`));
			return hands.check(form.locator(`input[value="${sentence}"]`));
		}
		case 'gap-select':
			for (const [n, gap] of gapsOf(question.pieces).entries())
				await hands.choose(form.locator('select').nth(n), (response as Record<string, string>)[gap.id]!);
			return;
		case 'gap-type':
			for (const [n, gap] of gapsOf(question.pieces).entries())
				await hands.write(
					form.locator('input[type=text]').nth(n),
					(response as Record<string, string>)[gap.id]!
				);
			return;
		case 'match':
			for (const [n, { id }] of question.left.entries())
				await hands.choose(form.locator('select').nth(n), (response as Record<string, string>)[id]!);
			return;
		case 'order':
			return sort(form, question, response as string[], hands);
		case 'claim':
		case 'certainty':
			for (const [n, { id }] of question.statements.entries()) {
				const group = form.locator('fieldset fieldset').nth(n);
				await hands.check(group.locator(`input[value="${(response as Record<string, string>)[id]}"]`));
			}
			return;
		case 'short':
			return hands.write(form.locator('input[type=text]'), response as string);
		case 'word-bank':
			for (const [n, gap] of gapsOf(question.pieces).entries()) {
				await hands.press(form.locator(`button[value="${(response as Record<string, string>)[gap.id]}"]`));
				await hands.press(form.locator('.gap button').nth(n));
			}
			return;
		case 'word-order':
			for (const id of response as string[]) await hands.press(form.locator(`button[value="${id}"]`));
			return;
		case 'categorise':
			for (const { id, text } of question.items) {
				const category = (response as Record<string, string>)[id]!;
				if ((await form.locator('select').count()) > 0)
					await hands.choose(form.getByRole('combobox', { name: text, exact: true }), category);
				else
					await hands.check(
						form.getByRole('group', { name: text, exact: true }).locator(`input[value="${category}"]`)
					);
			}
			return;
		case 'who-says':
			for (const [n, { id }] of question.statements.entries()) {
				const row = form.locator('tr.statement').nth(n);
				await hands.check(row.locator(`input[value="${(response as Record<string, string>)[id]}"]`));
			}
			return;
		case 'rewrite':
			return reword(form, response as RewriteResponse, hands);
		case 'dictation':
			return hands.write(form.locator('textarea'), response as string);
		case 'map':
			for (const [n, { id }] of question.places.entries())
				await hands.choose(form.locator('select').nth(n), (response as Record<string, string>)[id]!);
			return;
	}
}

/** A sentence that the judge does not know is handed in once before it is compared with the model. */
async function reword(form: Locator, { text, checks }: RewriteResponse, hands: Hands) {
	await hands.write(form.locator('textarea'), text);
	if (!checks) return;
	await hands.press(form.locator('button[type=submit]'));
	for (const id of checks.length ? checks : ['none']) await hands.check(form.locator(`input[value="${id}"]`));
}

async function sort(
	form: Locator,
	question: Extract<Question, { kind: 'order' }>,
	order: string[],
	hands: Hands
) {
	const textOf = (id: string) => question.entries.find((entry) => entry.id === id)!.text;
	for (const [place, id] of order.entries()) {
		const rows = () => form.locator('ol li .text').allTextContents();
		let at = (await rows()).indexOf(textOf(id));
		for (; at > place; at--) await hands.press(form.locator('ol li').nth(at).locator('button').first());
	}
}

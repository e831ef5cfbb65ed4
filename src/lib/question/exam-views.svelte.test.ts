import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { examForms, openResponse, withoutKey, type ExamKind } from './exam-forms.ts';
import { examGrading } from './exam-grading.ts';
import { examSample } from './exam.fixture.ts';
import type { Kind, ViewProps } from './kind.ts';
import { grading, kinds, type Question } from './kinds.ts';
import { loaders } from './loaded.ts';
import { secretsOf } from './secrets.fixture.ts';
import { stage } from './stage.fixture.ts';

const inExam = examGrading(grading);
const all = <E extends HTMLElement>(root: Element, selector: string) => [
	...root.querySelectorAll<E>(selector)
];

/** Fills in whatever the view offers: something everywhere, as one does who does not know. */
async function fillIn(root: Element, writing: string): Promise<void> {
	for (const field of all(root, 'input[type=text], textarea')) await userEvent.fill(field, writing);
	for (const select of all<HTMLSelectElement>(root, 'select'))
		await userEvent.selectOptions(select, select.options[1]!.value);
	const groups = new Set(all<HTMLInputElement>(root, 'input[type=radio]').map(({ name }) => name));
	for (const name of groups) root.querySelector<HTMLInputElement>(`input[name="${name}"]`)!.click();
	root.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
	// An order: the first entry goes one down. A line of chunks: one after the other. A bank: a word in each gap.
	root.querySelector<HTMLElement>('li .moves button:last-child')?.click();
	const gaps = all(root, '.gap button');
	for (const [n, word] of all(root, '.bank button').entries()) {
		word.click();
		gaps[n]?.click();
	}
}

describe.each(Object.keys(examForms) as ExamKind[])('the view of %s in an exam', (name) => {
	const question = examSample(name);
	const form = withoutKey(question);
	/** Shows the form as an exam's page does: nothing in it is ever corrected. */
	const show = async () => {
		const View = (await loaders[name]()).View as unknown as Component<ViewProps<Question, unknown>>;
		const kind = { ...kinds[name], grade: inExam.gradeQuestion } as Kind<Question, unknown>;
		return stage(View, kind, form);
	};

	it('takes a response that the full question grades, and corrects nothing', async () => {
		const { screen, onresponse, check } = await show();
		const writing = name === 'rewrite' ? (grading.rightResponse(question) as { text: string }).text : 'mot';
		await fillIn(screen.container.querySelector('form')!, writing);
		await expect.poll(() => inExam.isFinished?.(form, onresponse.mock.lastCall?.[0])).toBe(true);
		const given = onresponse.mock.lastCall?.[0];
		expect(grading.gradeQuestion(question, openResponse(question, given))).toMatchObject({ parts: {} });
		await check.click();
		expect(screen.container.querySelector('output')!.textContent).toBe('');
		expect(screen.container.querySelectorAll('.right, .wrong, .missed, .partial')).toHaveLength(0);
		expect(screen.container.textContent).not.toContain('Comparez');
	});

	it('shows no more than one may see', async () => {
		const { screen } = await show();
		const page = screen.container.getHTML();
		for (const secret of secretsOf(question)) expect(page).not.toContain(secret);
	});
});

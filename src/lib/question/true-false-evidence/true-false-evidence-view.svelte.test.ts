import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sampleQuestion } from '../sample.fixture.ts';
import { stage } from '../stage.fixture.ts';
import { trueFalseEvidence } from './true-false-evidence.ts';
import View from './TrueFalseEvidenceView.svelte';

const question = sampleQuestion('true-false-evidence');

it('has one tab stop for the answer and one for the proof, and is answered by key alone', async () => {
	const { screen, onresponse } = await stage(View, trueFalseEvidence, question);
	await userEvent.keyboard('{Tab}{ArrowDown}');
	expect(onresponse).toHaveBeenLastCalledWith({ verdict: 'false' });
	await userEvent.keyboard('{Tab}{ArrowDown}{Enter}');
	expect(onresponse).toHaveBeenLastCalledWith({ verdict: 'false', sentence: 'qui-parle.2' });
	await expect.element(screen.getByRole('status')).toHaveTextContent('right');
});

it('keeps the proof when it is chosen first', async () => {
	const { screen, onresponse } = await stage(View, trueFalseEvidence, question);
	await screen.getByRole('radio', { name: question.sentences[1]!.text }).click();
	await screen.getByRole('radio', { name: 'Vrai' }).click();
	expect(onresponse).toHaveBeenLastCalledWith({ verdict: 'true', sentence: 'qui-parle.2' });
});

it('names both groups', async () => {
	const { screen } = await stage(View, trueFalseEvidence, question);
	await expect.element(screen.getByRole('group', { name: question.prompt })).toBeVisible();
	await expect.element(screen.getByRole('group', { name: 'Quelle phrase le prouve ?' })).toBeVisible();
});

it('shows the sentence that proves it when another was chosen', async () => {
	const { screen } = await stage(View, trueFalseEvidence, question, {
		response: { verdict: 'false', sentence: 'qui-parle.1' },
		corrected: true
	});
	const said = (n: number) =>
		expect.element(screen.getByRole('radio', { name: question.sentences[n]!.text }));
	await said(0).toHaveAccessibleDescription('Votre réponse : à revoir');
	await said(1).toHaveAccessibleDescription('Bonne réponse');
});

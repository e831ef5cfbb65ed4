import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sampleQuestion } from '../sample.fixture.ts';
import { stage } from '../stage.fixture.ts';
import { trueFalse } from './true-false.ts';
import TrueFalseView from './TrueFalseView.svelte';

const question = sampleQuestion('true-false');

it('always offers the three answers in the same order, in French', async () => {
	const { screen } = await stage(TrueFalseView, trueFalse, question, { seed: 'autre' });
	const labels = screen
		.getByRole('radio')
		.elements()
		.map((radio) => radio.closest('label')!);
	expect(labels.map((label) => label.querySelector('[lang=fr]')?.textContent)).toEqual([
		'Vrai',
		'Faux',
		'Le texte ne le dit pas'
	]);
});

it('is answered with arrows and checked with Enter', async () => {
	const { screen, onresponse } = await stage(TrueFalseView, trueFalse, question);
	await userEvent.keyboard('{Tab}{ArrowUp}{Enter}');
	expect(onresponse).toHaveBeenLastCalledWith('unsaid');
	await expect.element(screen.getByRole('status')).toHaveTextContent('right');
	await expect
		.element(screen.getByRole('radio', { name: 'Le texte ne le dit pas' }))
		.toHaveAccessibleDescription('Votre réponse : juste');
});

it('explains why « faux » is not « non dit »', async () => {
	const { screen } = await stage(TrueFalseView, trueFalse, question, { response: 'false', corrected: true });
	await expect
		.element(screen.getByRole('radio', { name: 'Faux' }))
		.toHaveAccessibleDescription(/Le texte ne dit pas le contraire non plus\./);
});

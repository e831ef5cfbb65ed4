import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sampleQuestion } from '../sample.fixture.ts';
import { stage } from '../stage.fixture.ts';
import { short } from './short.ts';
import ShortView from './ShortView.svelte';

const question = sampleQuestion('short');

it('is a field named by its caption and the prompt, written and checked by key', async () => {
	const { screen } = await stage(ShortView, short, question);
	await userEvent.keyboard('{Tab}');
	expect(document.activeElement).toBe(
		screen.getByRole('textbox', { name: `Votre réponse ${question.prompt}` }).element()
	);
	await userEvent.keyboard('astana{Enter}');
	await expect.element(screen.getByRole('status')).toHaveTextContent('right');
});

it('shows digits on phones when a number is expected, and then no accents', async () => {
	const { screen } = await stage(ShortView, short, { ...question, numeric: true });
	await screen.getByRole('textbox').click();
	await expect.element(screen.getByRole('textbox')).toHaveAttribute('inputmode', 'numeric');
	expect(screen.getByRole('toolbar').elements()).toHaveLength(0);
});

it('says what was expected, and keeps what was written', async () => {
	const { screen } = await stage(ShortView, short, question, { response: 'Almaty', corrected: true });
	await expect.element(screen.getByRole('textbox')).toHaveValue('Almaty');
	await expect.element(screen.getByRole('textbox')).toHaveAttribute('readonly');
	await expect
		.element(screen.getByRole('textbox'))
		.toHaveAccessibleDescription(/À revoir.*Bonne réponse : Astana.*plus grande ville/);
});

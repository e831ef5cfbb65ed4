import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sampleQuestion } from '../sample.fixture.ts';
import { stage } from '../stage.fixture.ts';
import { paraphrase } from './paraphrase.ts';
import ParaphraseView from './ParaphraseView.svelte';

const question = sampleQuestion('paraphrase');
const texts = question.options.map((option) => option.text);

it('shows the sentence of the text with the phrase lit, and lets it be heard with the group', async () => {
	const { screen } = await stage(ParaphraseView, paraphrase, question);
	expect(screen.container.querySelector('mark')?.textContent).toBe('sans les nommer');
	await expect
		.element(screen.getByRole('group', { name: question.prompt }))
		.toHaveAccessibleDescription('Il en parle sans les nommer, et ne donne aucun chiffre.');
});

it('is answered by key alone', async () => {
	const { screen, onresponse } = await stage(ParaphraseView, paraphrase, question);
	const radios = screen.getByRole('radio').elements() as HTMLInputElement[];
	expect(radios.map((radio) => radio.dataset['choice'])).toEqual(['1', '2', '3']);
	await userEvent.keyboard('{Tab}');
	for (let n = 0; n < 3 && onresponse.mock.lastCall?.[0] !== 'b'; n++)
		await userEvent.keyboard('{ArrowDown}');
	await userEvent.keyboard('{Enter}');
	await expect.element(screen.getByRole('status')).toHaveTextContent('right');
});

it('says what the chosen wording changes, and shows the right one', async () => {
	const { screen } = await stage(ParaphraseView, paraphrase, question, { response: 'a', corrected: true });
	await expect
		.element(screen.getByRole('radio', { name: texts[0] }))
		.toHaveAccessibleDescription(/^Votre réponse : à revoir Rien ne parle d’un oubli/);
	await expect
		.element(screen.getByRole('radio', { name: texts[1] }))
		.toHaveAccessibleDescription('Bonne réponse');
});

import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sampleQuestion } from '../sample.fixture.ts';
import { stage } from '../stage.fixture.ts';
import { choice } from './choice.ts';
import ChoiceView from './ChoiceView.svelte';

const question = sampleQuestion('choice');
const texts = question.options.map((option) => option.text);

it('is a group named by the prompt, with one tab stop and arrows inside', async () => {
	const { screen, onresponse } = await stage(ChoiceView, choice, question);
	await expect.element(screen.getByRole('group', { name: question.prompt })).toBeVisible();
	const radios = screen.getByRole('radio').elements() as HTMLInputElement[];
	await userEvent.keyboard('{Tab}');
	expect(document.activeElement).toBe(radios[0]);
	await userEvent.keyboard('{ArrowDown}');
	expect(document.activeElement).toBe(radios[1]);
	expect(onresponse).toHaveBeenLastCalledWith(radios[1]!.value);
	await userEvent.keyboard('{Tab}');
	expect(document.activeElement?.textContent).toBe('Vérifier');
});

it('checks with Enter from an option', async () => {
	const { screen } = await stage(ChoiceView, choice, question);
	await screen.getByRole('radio', { name: texts[1] }).click();
	await userEvent.keyboard('{Enter}');
	await expect.element(screen.getByRole('status')).toHaveTextContent('right');
});

it('numbers its options in the order shown, for pages that offer digits', async () => {
	const { screen } = await stage(ChoiceView, choice, question);
	const digits = screen
		.getByRole('radio')
		.elements()
		.map((radio) => (radio as HTMLElement).dataset['choice']);
	expect(digits).toEqual(['1', '2', '3']);
});

it('shows options in an order that follows the seed', async () => {
	const orders = new Set<string>();
	for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
		const { screen } = await stage(ChoiceView, choice, question, { seed });
		orders.add(
			screen
				.getByRole('radio')
				.elements()
				.map((radio) => (radio as HTMLInputElement).value)
				.join('')
		);
		await screen.unmount();
	}
	expect(orders.size).toBeGreaterThan(1);
});

it('says of the chosen option why it is wrong, and shows the right one', async () => {
	const { screen } = await stage(ChoiceView, choice, question, { response: 'a', corrected: true });
	await expect
		.element(screen.getByRole('radio', { name: texts[0] }))
		.toHaveAccessibleDescription('Votre réponse : à revoir Le texte ne dit pas qui paie.');
	await expect
		.element(screen.getByRole('radio', { name: texts[1] }))
		.toHaveAccessibleDescription('Bonne réponse');
	await expect.element(screen.getByText('✗')).toBeVisible();
	await expect.element(screen.getByText('✓')).toBeVisible();
});

it('takes no more input once corrected, by click or by arrow', async () => {
	const { screen, onresponse } = await stage(ChoiceView, choice, question, {
		response: 'a',
		corrected: true
	});
	await screen.getByText(texts[1]!).click({ force: true });
	await userEvent.keyboard('{ArrowDown}');
	expect(onresponse).not.toHaveBeenCalled();
	await expect.element(screen.getByRole('radio', { name: texts[0] })).toBeChecked();
});

import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sampleQuestion } from '../sample.fixture.ts';
import { stage } from '../stage.fixture.ts';
import { choices } from './choices.ts';
import ChoicesView from './ChoicesView.svelte';

const question = sampleQuestion('choices');

it('ticks and unticks with Space, and says how many of how many', async () => {
	const { screen, onresponse } = await stage(ChoicesView, choices, question);
	const boxes = screen.getByRole('checkbox').elements() as HTMLInputElement[];
	await userEvent.keyboard('{Tab} ');
	expect(onresponse).toHaveBeenLastCalledWith([boxes[0]!.value]);
	await expect.element(screen.getByText('Réponses cochées : 1 sur 2')).toBeVisible();
	await userEvent.keyboard('{Tab}{Tab} ');
	expect(onresponse).toHaveBeenLastCalledWith([boxes[0]!.value, boxes[2]!.value].sort());
	await userEvent.keyboard(' ');
	expect(onresponse).toHaveBeenLastCalledWith([boxes[0]!.value]);
});

it('lets one tick too many, and tells it', async () => {
	const { screen } = await stage(ChoicesView, choices, question, { response: ['a', 'c'] });
	await screen.getByRole('checkbox', { name: 'le sport' }).click();
	await expect.element(screen.getByText(/Réponses cochées : 3\. On en demande 2/)).toBeVisible();
	await expect
		.element(screen.getByRole('group', { name: question.prompt }))
		.toHaveAccessibleDescription(/On en demande 2/);
});

it('names what is right, missing and extra', async () => {
	const { screen } = await stage(ChoicesView, choices, question, { response: ['a', 'd'], corrected: true });
	const said = (name: string) => expect.element(screen.getByRole('checkbox', { name }));
	await said('les transports').toHaveAccessibleDescription('Votre réponse : juste');
	await said('les énergies vertes').toHaveAccessibleDescription(/^Bonne réponse/);
	await said('le sport').toHaveAccessibleDescription(/^Votre réponse : à revoir/);
	await said('le tourisme').toHaveAccessibleDescription('');
});

it('takes no more ticks once corrected', async () => {
	const { screen, onresponse } = await stage(ChoicesView, choices, question, {
		response: ['a'],
		corrected: true
	});
	await screen.getByText('le sport').click({ force: true });
	await userEvent.keyboard(' ');
	expect(onresponse).not.toHaveBeenCalled();
	await expect.element(screen.getByRole('checkbox', { name: 'le sport' })).not.toBeChecked();
});

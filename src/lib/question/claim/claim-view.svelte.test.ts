import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sampleQuestion } from '../sample.fixture.ts';
import { stage } from '../stage.fixture.ts';
import { claim } from './claim.ts';
import ClaimView from './ClaimView.svelte';

const question = sampleQuestion('claim');

it('is one radio group per statement, named by it, with the classes in a fixed order', async () => {
	const { screen } = await stage(ClaimView, claim, question);
	for (const { text } of question.statements) {
		const group = screen.getByRole('group', { name: text, exact: true });
		const values = group
			.getByRole('radio')
			.elements()
			.map((radio) => (radio as HTMLInputElement).value);
		expect(values).toEqual(['fact', 'opinion', 'prediction', 'added']);
	}
});

it('is answered by key alone: Tab from statement to statement, arrows inside', async () => {
	const { screen, onresponse } = await stage(ClaimView, claim, question);
	await userEvent.keyboard('{Tab} {Tab}{ArrowRight}{ArrowRight}{Tab}{ArrowLeft}{Enter}');
	expect(onresponse).toHaveBeenLastCalledWith({ a: 'fact', b: 'prediction', c: 'added' });
	await expect.element(screen.getByRole('status')).toHaveTextContent('right');
});

it('tells half right from wrong, shows the right class and the mark that tells it', async () => {
	const { screen } = await stage(ClaimView, claim, question, {
		response: { a: 'fact', b: 'opinion', c: 'fact' },
		corrected: true
	});
	const prediction = screen.getByRole('group', { name: question.statements[1]!.text, exact: true });
	await expect.element(prediction).toHaveAccessibleDescription(/assure que/);
	await expect
		.element(prediction.getByRole('radio', { name: 'Opinion' }))
		.toHaveAccessibleDescription('Votre réponse : en partie juste');
	await expect
		.element(prediction.getByRole('radio', { name: 'Prédiction' }))
		.toHaveAccessibleDescription('Bonne réponse');
	const added = screen.getByRole('group', { name: question.statements[2]!.text, exact: true });
	await expect
		.element(added.getByRole('radio', { name: 'Fait', exact: true }))
		.toHaveAccessibleDescription('Votre réponse : à revoir');
});

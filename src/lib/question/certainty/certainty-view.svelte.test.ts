import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sampleQuestion } from '../sample.fixture.ts';
import { stage } from '../stage.fixture.ts';
import { certainty } from './certainty.ts';
import CertaintyView from './CertaintyView.svelte';

const question = sampleQuestion('certainty');
const [signed, named] = question.statements.map((statement) => statement.text) as [string, string];

it('asks a group of five degrees per statement, from the surest yes to the surest no', async () => {
	const { screen } = await stage(CertaintyView, certainty, question);
	const scale = screen.getByRole('group', { name: signed, exact: true }).getByRole('radio');
	expect(
		(scale.elements() as HTMLInputElement[]).map((radio) => radio.labels?.[0]?.innerText.trim())
	).toEqual(['certain', 'probable', 'possible', 'peu probable', 'exclu']);
});

it('is answered with Tab, arrows and Space', async () => {
	const { onresponse } = await stage(CertaintyView, certainty, question);
	await userEvent.keyboard('{Tab}{ArrowDown}{Tab} {ArrowUp}');
	expect(onresponse).toHaveBeenLastCalledWith({ a: 'probable', b: 'excluded' });
});

it('shows a near degree as partly right, the right one beside it, and compares the marks', async () => {
	const { screen } = await stage(CertaintyView, certainty, question, {
		response: { a: 'probable', b: 'excluded' },
		corrected: true
	});
	const first = screen.getByRole('group', { name: signed, exact: true });
	await expect.element(first).toHaveAccessibleDescription(question.statements[0]!.why);
	await expect
		.element(first.getByRole('radio', { name: 'probable', exact: true }))
		.toHaveAccessibleDescription('Votre réponse\u00a0: en partie juste');
	await expect
		.element(first.getByRole('radio', { name: 'certain' }))
		.toHaveAccessibleDescription('Bonne réponse');
	await expect
		.element(screen.getByRole('group', { name: named, exact: true }).getByRole('radio', { name: 'exclu' }))
		.toHaveAccessibleDescription('Votre réponse\u00a0: juste');
});

import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sampleQuestion } from '../sample.fixture.ts';
import { stage } from '../stage.fixture.ts';
import { bestSummary } from './best-summary.ts';
import BestSummaryView from './BestSummaryView.svelte';

const question = sampleQuestion('best-summary');
const texts = question.options.map((option) => option.text);

it('is a group of radios named by the prompt, answered by key alone', async () => {
	const { screen, onresponse } = await stage(BestSummaryView, bestSummary, question);
	await expect.element(screen.getByRole('group', { name: question.prompt })).toBeVisible();
	await userEvent.keyboard('{Tab}');
	for (let n = 0; n < 3 && onresponse.mock.lastCall?.[0] !== 'b'; n++)
		await userEvent.keyboard('{ArrowDown}');
	await userEvent.keyboard('{Enter}');
	await expect.element(screen.getByRole('status')).toHaveTextContent('partial');
});

it('says of a true but incomplete summary what it lacks, and shows the best', async () => {
	const { screen } = await stage(BestSummaryView, bestSummary, question, { response: 'b', corrected: true });
	await expect
		.element(screen.getByRole('radio', { name: texts[1] }))
		.toHaveAccessibleDescription(/^Votre réponse : en partie juste C’est vrai, mais/);
	await expect
		.element(screen.getByRole('radio', { name: texts[0] }))
		.toHaveAccessibleDescription('Bonne réponse');
	await expect.element(screen.getByText('½')).toBeVisible();
});

it('takes no more input once corrected', async () => {
	const { screen, onresponse } = await stage(BestSummaryView, bestSummary, question, {
		response: 'c',
		corrected: true
	});
	await screen.getByText(texts[0]!).click({ force: true });
	await userEvent.keyboard('{ArrowDown}');
	expect(onresponse).not.toHaveBeenCalled();
});

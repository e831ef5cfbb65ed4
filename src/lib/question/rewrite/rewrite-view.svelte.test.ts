import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sampleQuestion } from '../sample.fixture.ts';
import { stage } from '../stage.fixture.ts';
import { rewrite } from './rewrite.ts';
import RewriteView from './RewriteView.svelte';

const question = sampleQuestion('rewrite');
const unknown = 'la jeunesse y gagnera';

it('is written in one field, named with the beginning it goes on from, and checked with Enter', async () => {
	const { screen, onresponse } = await stage(RewriteView, rewrite, question);
	const field = screen.getByRole('textbox', { name: /^Votre phrase CGTN affirme/ });
	await expect.element(field).toHaveAccessibleDescription('CGTN : « Les jeunes profiteront des projets. »');
	await userEvent.keyboard('{Tab}que les jeunes profiteront des projets{Enter}');
	expect(onresponse).toHaveBeenLastCalledWith({ text: 'que les jeunes profiteront des projets' });
	await expect.element(screen.getByRole('status').last()).toHaveTextContent('right');
	expect(screen.getByText('Un modèle').elements()).toHaveLength(0);
});

it('leads from a sentence it does not know to the model and the list, and says so', async () => {
	const { screen, onresponse, check } = await stage(RewriteView, rewrite, question);
	expect(screen.getByRole('checkbox').elements()).toHaveLength(0);
	await userEvent.keyboard(`{Tab}${unknown}`);
	await check.click();
	await expect.element(screen.getByRole('status').first()).toHaveTextContent(/Comparez-la avec le modèle/);
	await expect.element(screen.getByText(question.model)).toBeVisible();
	await expect.element(check).toHaveFocus();
	expect(onresponse).toHaveBeenLastCalledWith({ text: unknown });
	// Handing it in again says nothing new: nothing was ticked.
	await check.click();
	await expect.element(screen.getByRole('status').last()).toHaveTextContent('');

	await screen.getByRole('checkbox', { name: 'J’ai gardé le futur.' }).click();
	expect(onresponse).toHaveBeenLastCalledWith({ text: unknown, checks: ['b'] });
	await check.click();
	await expect.element(screen.getByRole('status').last()).toHaveTextContent('partial');
	await expect.element(screen.getByRole('checkbox', { name: 'J’ai gardé le futur.' })).toBeChecked();
	await expect.element(screen.getByRole('textbox')).toHaveAttribute('readonly');
});

it('takes it that nothing of the list is there only from one who says so', async () => {
	const { screen, onresponse, check } = await stage(RewriteView, rewrite, question, {
		response: { text: unknown }
	});
	await check.click();
	const none = screen.getByRole('checkbox', { name: 'Aucun de ces points' });
	await none.click();
	expect(onresponse).toHaveBeenLastCalledWith({ text: unknown, checks: [] });
	await screen.getByRole('checkbox', { name: 'J’ai gardé le futur.' }).click();
	expect(onresponse).toHaveBeenLastCalledWith({ text: unknown, checks: ['b'] });
	await expect.element(none).not.toBeChecked();
	await screen.getByRole('checkbox', { name: 'J’ai gardé le futur.' }).click();
	expect(onresponse).toHaveBeenLastCalledWith({ text: unknown });
});

it('offers accented letters that go where the caret is', async () => {
	const { screen, onresponse } = await stage(RewriteView, rewrite, question);
	await screen.getByRole('textbox').click();
	await userEvent.keyboard('la ');
	await screen.getByRole('button', { name: 'Insérer é', exact: true }).click();
	expect(onresponse).toHaveBeenLastCalledWith({ text: 'la é' });
});

it('says what the judge remarked', async () => {
	const { screen } = await stage(RewriteView, rewrite, question, {
		response: { text: 'que nous profiterons des projets' },
		corrected: true
	});
	const field = screen.getByRole('textbox');
	await expect.element(field).toHaveAttribute('aria-invalid', 'true');
	await expect.element(field).toHaveAccessibleDescription(/À revoir.*Le sujet a changé en route/);
	expect(screen.getByRole('checkbox').elements()).toHaveLength(0);
});

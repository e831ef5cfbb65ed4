import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { compileFields, sampleQuestion } from '../sample.fixture.ts';
import { stage } from '../stage.fixture.ts';
import { markWords } from './mark-words.ts';
import MarkWordsView from './MarkWordsView.svelte';

// [Selon] CGTN, le traité [devrait] changer l’Asie centrale ; la route sera longue.
const question = sampleQuestion('mark-words');
const focused = () => (document.activeElement as HTMLInputElement).value;

it('is one tab stop, with arrows from word to word that stay at the ends', async () => {
	const { screen, check } = await stage(MarkWordsView, markWords, question);
	await userEvent.keyboard('{Tab}');
	expect(focused()).toBe('1');
	await userEvent.keyboard('{ArrowLeft}');
	expect(focused()).toBe('1');
	await userEvent.keyboard('{ArrowRight}{ArrowDown}');
	expect(focused()).toBe('3');
	await userEvent.keyboard('{ArrowUp}');
	expect(focused()).toBe('2');
	await userEvent.keyboard('{End}{ArrowRight}');
	expect(focused()).toBe('13');
	await userEvent.keyboard('{Home}{ArrowRight}{Tab}');
	expect(document.activeElement).toBe(check.element());
	await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
	expect(focused()).toBe('2');
	await expect.element(screen.getByRole('checkbox', { name: 'CGTN' })).toHaveFocus();
});

it('marks with Space, checks with Enter, and says how many of how many', async () => {
	const { screen, onresponse } = await stage(MarkWordsView, markWords, question);
	await userEvent.keyboard('{Tab} {ArrowRight} ');
	expect(onresponse).toHaveBeenLastCalledWith(['1', '2']);
	await expect.element(screen.getByText('Mots marqués : 2 sur 2')).toBeVisible();
	await userEvent.keyboard(' ');
	expect(onresponse).toHaveBeenLastCalledWith(['1']);
	await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight} {Enter}');
	expect(onresponse).toHaveBeenLastCalledWith(['1', '5']);
	await expect.element(screen.getByRole('status').last()).toHaveTextContent('right');
});

it('lets one mark too many, and tells it', async () => {
	const { screen } = await stage(MarkWordsView, markWords, question, { response: ['1', '2'] });
	await screen.getByRole('checkbox', { name: 'sera' }).click();
	await expect.element(screen.getByText(/Mots marqués : 3\. On en demande 2/)).toBeVisible();
	await expect
		.element(screen.getByRole('group', { name: question.prompt }))
		.toHaveAccessibleDescription(/On en demande 2/);
});

it('can be heard whole before it is heard word by word', async () => {
	const { screen } = await stage(MarkWordsView, markWords, question);
	const whole = 'Selon CGTN, le traité devrait changer l’Asie centrale ; la route sera longue.';
	await expect.element(screen.getByText(whole).first()).toBeInTheDocument();
});

it('keeps the text as it is written between its words', async () => {
	const { screen } = await stage(MarkWordsView, markWords, question);
	const text = screen.container.querySelector('fieldset p')!.textContent!;
	expect(text.replace(/\s+/g, ' ').trim()).toBe(question.cuts.join('').replace(/\s+/g, ' '));
});

it('says of marked and missed words what they are, and why', async () => {
	const { screen } = await stage(MarkWordsView, markWords, question, {
		response: ['1', '12'],
		corrected: true
	});
	const said = (name: string) => expect.element(screen.getByRole('checkbox', { name, exact: true }));
	await said('Selon').toHaveAccessibleDescription('Votre réponse : juste');
	await said('devrait').toHaveAccessibleDescription(/^Bonne réponse Le conditionnel/);
	await said('sera').toHaveAccessibleDescription(/^Votre réponse : à revoir Le futur/);
	await said('CGTN').toHaveAccessibleDescription('');
	await expect.element(screen.getByText('Selon – Juste')).toBeVisible();
	await expect.element(screen.getByText('devrait : Le conditionnel')).toBeVisible();
});

it('speaks of what is alike together, with each remark beside the words it is about', async () => {
	const { question: several } = compileFields('mark-words', {
		text: 'Il [a l’air] sûr ; [selon] lui, on [dirait] un succès.',
		notes: { 'a l’air': 'Une apparence.', lui: 'De qui on parle.' }
	});
	const { screen } = await stage(MarkWordsView, markWords, several, {
		response: ['2', '3', '4', '6', '7'],
		corrected: true
	});
	await expect.element(screen.getByText('a l’air · selon – Juste')).toBeVisible();
	await expect.element(screen.getByText('a l’air : Une apparence.')).toBeVisible();
	await expect.element(screen.getByText('lui – À revoir')).toBeVisible();
	await expect.element(screen.getByText('dirait – Bonne réponse')).toBeVisible();
});

it('does not move the text when a word is marked', async () => {
	const { screen } = await stage(MarkWordsView, markWords, question);
	const last = screen.getByRole('checkbox', { name: 'longue' }).element();
	const before = last.getBoundingClientRect();
	await screen.getByRole('checkbox', { name: 'traité' }).click();
	await screen.getByRole('checkbox', { name: 'Asie' }).click();
	expect(last.getBoundingClientRect()).toEqual(before);
});

it('takes no more marks once corrected, and can still be walked through', async () => {
	const { screen, onresponse } = await stage(MarkWordsView, markWords, question, {
		response: ['1'],
		corrected: true
	});
	await userEvent.keyboard('{Tab}{ArrowRight} ');
	await screen.getByRole('checkbox', { name: 'sera' }).click({ force: true });
	expect(focused()).toBe('12');
	expect(onresponse).not.toHaveBeenCalled();
	await expect.element(screen.getByRole('checkbox', { name: 'sera' })).not.toBeChecked();
});

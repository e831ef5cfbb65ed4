import { expect, it } from 'vitest';
import { userEvent, type Locator } from 'vitest/browser';
import { sampleQuestion } from '../sample.fixture.ts';
import { stage } from '../stage.fixture.ts';
import { wordOrder } from './word-order.ts';
import WordOrderView from './WordOrderView.svelte';

// a et, b la Chine, c l’Asie centrale, d ont conclu, e un traité.
const question = sampleQuestion('word-order');
type Screen = Pick<Locator, 'getByRole'>;
const bank = (screen: Screen) => screen.getByRole('group', { name: 'Groupes de mots' });
const line = (screen: Screen) => screen.getByRole('list', { name: 'Votre phrase' });
const inBank = (screen: Screen, text: string) =>
	bank(screen).getByRole('button', { name: text, exact: true });
const inLine = (screen: Screen, text: string) =>
	line(screen).getByRole('button', { name: text, exact: true });
const words = (screen: Screen) =>
	line(screen)
		.getByRole('button')
		.elements()
		.map((chunk) => chunk.textContent);
const said = (screen: Screen, text: string) =>
	expect.element(screen.getByRole('status').first()).toHaveTextContent(text);

it('appends a chunk at a press, with a capital at the head of the line only, and says its place', async () => {
	const { screen, onresponse } = await stage(WordOrderView, wordOrder, question);
	await inBank(screen, 'la Chine').click();
	await inBank(screen, 'et').click();
	expect(onresponse).toHaveBeenLastCalledWith(['b', 'a']);
	expect(words(screen)).toEqual(['La Chine', 'et']);
	await said(screen, '« et » : position 2 sur 5');
	await expect.element(inBank(screen, 'la Chine')).toHaveAttribute('aria-pressed', 'true');
	expect(document.activeElement).toBe(inBank(screen, 'et').element());
});

it('reads the whole sentence once it is complete', async () => {
	const { screen } = await stage(WordOrderView, wordOrder, question, { response: ['b', 'a', 'c', 'd'] });
	await inBank(screen, 'un traité').click();
	await said(screen, 'Votre phrase : La Chine et l’Asie centrale ont conclu un traité.');
});

it('takes a chunk back at a press in the bank, and the last one with Backspace', async () => {
	const { screen, onresponse } = await stage(WordOrderView, wordOrder, question, {
		response: ['b', 'a', 'c']
	});
	await inBank(screen, 'la Chine').click();
	expect(onresponse).toHaveBeenLastCalledWith(['a', 'c']);
	await said(screen, '« la Chine » retiré de la phrase');
	await userEvent.keyboard('{Backspace}');
	expect(onresponse).toHaveBeenLastCalledWith(['a']);
	expect(document.activeElement).toBe(inBank(screen, 'la Chine').element());
});

it('moves a chunk of the line with the arrows and keeps the focus on it', async () => {
	const { screen, onresponse } = await stage(WordOrderView, wordOrder, question, {
		response: ['b', 'a', 'c']
	});
	(inLine(screen, 'l’Asie centrale').element() as HTMLElement).focus();
	await userEvent.keyboard('{ArrowLeft}');
	expect(onresponse).toHaveBeenLastCalledWith(['b', 'c', 'a']);
	await said(screen, '« l’Asie centrale » : position 2 sur 5');
	await userEvent.keyboard('{ArrowLeft}');
	expect(words(screen)).toEqual(['L’Asie centrale', 'la Chine', 'et']);
	expect(document.activeElement).toBe(inLine(screen, 'L’Asie centrale').element());
	await userEvent.keyboard('{ArrowLeft}');
	await said(screen, '« l’Asie centrale » est déjà en première position');
	expect(onresponse).toHaveBeenCalledTimes(2);
});

it('takes a chunk out with Backspace, and gives the focus to the one that takes its place, then to the bank', async () => {
	const { screen, onresponse } = await stage(WordOrderView, wordOrder, question, { response: ['b', 'a'] });
	(inLine(screen, 'La Chine').element() as HTMLElement).focus();
	await userEvent.keyboard('{Backspace}');
	expect(onresponse).toHaveBeenLastCalledWith(['a']);
	await expect.poll(() => document.activeElement).toBe(inLine(screen, 'Et').element());
	await userEvent.keyboard('{Delete}');
	await expect.poll(() => document.activeElement).toBe(inBank(screen, 'et').element());
});

it('moves the chunk chosen in the line with buttons, which keep the focus', async () => {
	const { screen, onresponse } = await stage(WordOrderView, wordOrder, question, {
		response: ['b', 'a', 'c']
	});
	await inLine(screen, 'La Chine').click();
	await expect.element(inLine(screen, 'La Chine')).toHaveAttribute('aria-pressed', 'true');
	const right = screen.getByRole('button', { name: 'Déplacer à droite la Chine' });
	await right.click();
	expect(onresponse).toHaveBeenLastCalledWith(['a', 'b', 'c']);
	expect(document.activeElement).toBe(right.element());
	await screen.getByRole('button', { name: 'Retirer la Chine' }).click();
	expect(onresponse).toHaveBeenLastCalledWith(['a', 'c']);
});

it('takes out at a tap the chunk that is chosen, which the last one is from the start', async () => {
	const { screen, onresponse } = await stage(WordOrderView, wordOrder, question, {
		response: ['b', 'a', 'c']
	});
	await inLine(screen, 'l’Asie centrale').click();
	expect(onresponse).toHaveBeenLastCalledWith(['b', 'a']);
});

it('says at the buttons that there is nothing to move yet', async () => {
	const { screen, onresponse } = await stage(WordOrderView, wordOrder, question);
	const remove = screen.getByRole('button', { name: 'Retirer' });
	await expect.element(remove).toHaveAttribute('aria-disabled', 'true');
	(remove.element() as HTMLElement).click();
	await said(screen, 'Choisissez d’abord un groupe de mots.');
	expect(onresponse).not.toHaveBeenCalled();
});

it('moves nothing on the page while the line fills', async () => {
	const { screen, check } = await stage(WordOrderView, wordOrder, question);
	const before = check.element().getBoundingClientRect().top;
	for (const { text } of question.chunks) await inBank(screen, text).click();
	expect(Math.abs(check.element().getBoundingClientRect().top - before)).toBeLessThan(1);
});

it('marks the chunk that is astray and shows what is right', async () => {
	const { screen } = await stage(WordOrderView, wordOrder, question, {
		response: ['d', 'b', 'a', 'c', 'e'],
		corrected: true
	});
	await expect.element(line(screen).getByRole('listitem').first()).toHaveTextContent(/À revoir\s*Ont conclu/);
	await expect
		.element(screen.getByText('Bonne réponse :'))
		.toHaveTextContent('La Chine et l’Asie centrale ont conclu un traité.');
	await expect
		.element(screen.getByText('Aussi possible :'))
		.toHaveTextContent('L’Asie centrale et la Chine ont conclu un traité.');
	expect(line(screen).getByRole('button').elements()).toHaveLength(0);
});

import { afterEach, expect, it } from 'vitest';
import { page, userEvent, type Locator } from 'vitest/browser';
import { sampleQuestion } from '../sample.fixture.ts';
import { stage } from '../stage.fixture.ts';
import { wordBank } from './word-bank.ts';
import WordBankView from './WordBankView.svelte';

afterEach(() => page.viewport(414, 896));

// a pays, b traité, c voisinage, d sommet.
const question = sampleQuestion('word-bank');
type Screen = Pick<Locator, 'getByRole'>;
const gap = (screen: Screen, n: number) => screen.getByRole('button', { name: `Trou ${n} sur 3` });
const bank = (screen: Screen) => screen.getByRole('group', { name: 'Mots à placer' });
const word = (screen: Screen, text: string) => bank(screen).getByRole('button', { name: text });
const said = (screen: Screen, text: string | RegExp) =>
	expect.element(screen.getByRole('status').first()).toHaveTextContent(text);

it('places a word in two presses, and says both', async () => {
	const { screen, onresponse } = await stage(WordBankView, wordBank, question);
	await word(screen, 'traité').click();
	await expect.element(word(screen, 'traité')).toHaveAttribute('aria-pressed', 'true');
	await said(screen, '« traité » choisi. Choisissez un trou.');
	await gap(screen, 2).click();
	expect(onresponse).toHaveBeenLastCalledWith({ 2: 'b' });
	await said(screen, '« traité » placé dans le trou 2');
	await expect.element(gap(screen, 2)).toHaveAccessibleName(/^traité – Trou 2 sur 3/);
	await expect.element(word(screen, 'traité, placé dans le trou 2')).toHaveAttribute('aria-pressed', 'false');
});

it('places a word in a gap chosen first, and leaves the focus on the word', async () => {
	const { screen, onresponse } = await stage(WordBankView, wordBank, question);
	await gap(screen, 3).click();
	await said(screen, 'Trou 3 choisi. Choisissez un mot.');
	await word(screen, 'voisinage').click();
	expect(onresponse).toHaveBeenLastCalledWith({ 3: 'c' });
	expect(document.activeElement).toBe(word(screen, 'voisinage').element());
});

it('is answered by keys alone: Enter picks, Tab goes to the gap, Enter places, Delete empties', async () => {
	const { screen, onresponse } = await stage(WordBankView, wordBank, question);
	(word(screen, 'pays').element() as HTMLElement).focus();
	await userEvent.keyboard('{Enter}');
	while (document.activeElement !== gap(screen, 1).element())
		await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
	await userEvent.keyboard('{Enter}');
	expect(onresponse).toHaveBeenLastCalledWith({ 1: 'a' });
	expect(document.activeElement).toBe(gap(screen, 1).element());
	await userEvent.keyboard('{Delete}');
	expect(onresponse).toHaveBeenLastCalledWith({});
	await said(screen, '« pays » retiré du trou 1');
});

it('gives up what was chosen on Escape, and lets nothing around close with it', async () => {
	const { screen, onresponse } = await stage(WordBankView, wordBank, question);
	let heard = 0;
	const listen = (event: KeyboardEvent) => (heard += event.key === 'Escape' ? 1 : 0);
	document.addEventListener('keydown', listen);
	await word(screen, 'pays').click();
	await userEvent.keyboard('{Escape}');
	await said(screen, 'Choix annulé');
	await expect.element(word(screen, 'pays')).toHaveAttribute('aria-pressed', 'false');
	expect(heard).toBe(0);
	// With nothing to give up, Escape belongs to what lies around.
	await userEvent.keyboard('{Escape}');
	expect(heard).toBe(1);
	document.removeEventListener('keydown', listen);
	await gap(screen, 1).click();
	expect(onresponse).not.toHaveBeenCalled();
});

it('puts a replaced word back in the bank, and moves a placed word to another gap', async () => {
	const { screen, onresponse } = await stage(WordBankView, wordBank, question, {
		response: { 1: 'a', 2: 'b' }
	});
	await word(screen, 'sommet').click();
	await gap(screen, 1).click();
	expect(onresponse).toHaveBeenLastCalledWith({ 1: 'd', 2: 'b' });
	await said(screen, '« sommet » placé dans le trou 1, à la place de « pays »');
	await expect.element(word(screen, 'pays')).toHaveAccessibleName('pays');
	await word(screen, 'traité, placé dans le trou 2').click();
	await gap(screen, 3).click();
	expect(onresponse).toHaveBeenLastCalledWith({ 1: 'd', 3: 'b' });
});

it('gives a word back to the bank when its gap is pressed', async () => {
	const { screen, onresponse } = await stage(WordBankView, wordBank, question, {
		response: { 1: 'a', 2: 'b' }
	});
	await gap(screen, 2).click();
	expect(onresponse).toHaveBeenLastCalledWith({ 1: 'a' });
});

it('can be dragged, too', async () => {
	const { screen, onresponse } = await stage(WordBankView, wordBank, question);
	await userEvent.dragAndDrop(word(screen, 'traité'), gap(screen, 2));
	expect(onresponse).toHaveBeenLastCalledWith({ 2: 'b' });
});

it('keeps the bank in sight while its sentence scrolls by', async () => {
	await page.viewport(320, 568);
	const { screen } = await stage(WordBankView, wordBank, {
		...question,
		pieces: ['Il y a bien longtemps. '.repeat(60), ...question.pieces]
	});
	scrollTo(0, 0);
	const { top, bottom } = bank(screen).element().getBoundingClientRect();
	expect(Math.round(bottom)).toBe(568);
	expect(top).toBeGreaterThan(568 / 2);
	scrollTo(0, document.documentElement.scrollHeight);
	expect(bank(screen).element().getBoundingClientRect().bottom).toBeLessThan(568);
});

it('once corrected says of each gap what goes there, and changes no more', async () => {
	const { screen, onresponse } = await stage(WordBankView, wordBank, question, {
		response: { 1: 'b', 2: 'a', 3: 'c' },
		corrected: true
	});
	await expect
		.element(gap(screen, 1))
		.toHaveAccessibleDescription(/Trou 1 – À revoir Bonne réponse.: pays «.Six.» annonce un pluriel/);
	await expect.element(gap(screen, 2)).toHaveAccessibleDescription(/Votre mot convient à un autre trou/);
	await expect.element(gap(screen, 3)).toHaveAccessibleDescription(/Juste/);
	await expect.element(bank(screen)).not.toBeInTheDocument();
	(gap(screen, 1).element() as HTMLElement).click();
	(gap(screen, 1).element() as HTMLElement).focus();
	await userEvent.keyboard('{Delete}');
	expect(onresponse).not.toHaveBeenCalled();
});

import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Fact } from '#lib/progress/facts.ts';
import { memoryStore } from '../reading/memory-store.fixture.ts';
import { newCardFact } from './card-fact.ts';
import { kept, reviewed } from './cards.fixture.ts';
import ReviewPlayer from './ReviewPlayer.svelte';

async function stage(facts: Fact[]) {
	const memory = memoryStore(facts);
	const screen = await render(ReviewPlayer, {
		open: memory.open,
		listHref: '#words',
		lessonsHref: '#lessons'
	});
	return { memory, screen };
}
const two = () => [kept('un traité', {}, 9), kept('un sommet', {}, 8)];
/** Known twice: now it is written. */
const typed = () => [
	kept('un traité', {}, 999),
	reviewed('un traité', 900, 4),
	reviewed('un traité', 880, 3, 'recall')
];

it('is done by keys alone: the answer with Space, a rating with a digit', async () => {
	const { memory, screen } = await stage(two());
	await expect.element(screen.getByRole('heading', { name: /mot marqué/ })).toHaveFocus();
	expect(screen.container.querySelector('mark')?.textContent).toBe('traité');
	await expect.element(screen.getByText('traité (en)')).not.toBeInTheDocument();
	await userEvent.keyboard(' ');
	await expect.element(screen.getByRole('heading', { name: 'un traité' })).toHaveFocus();
	await expect.element(screen.getByText('traité (en)')).toHaveAttribute('lang', 'en');
	await userEvent.keyboard('4');
	await expect.poll(() => screen.container.querySelector('mark')?.textContent).toBe('sommet');
	expect(memory.rows('reviews')).toMatchObject([{ card: 'noun:un traité', rating: 4, stage: 'recognise' }]);
	await expect.element(screen.getByText('Encore 1 mot aujourd’hui')).toBeVisible();
	await userEvent.keyboard('{Enter}');
	await userEvent.keyboard('4');
	await expect.element(screen.getByRole('heading', { name: /C’est fait/ })).toHaveFocus();
});

it('rates nothing before the answer is shown, and leaves the keys alone when they are turned off', async () => {
	const { memory, screen } = await stage(two());
	await expect.element(screen.getByRole('heading', { name: /mot marqué/ })).toHaveFocus();
	await userEvent.keyboard('3');
	expect(memory.rows('reviews')).toEqual([]);
	localStorage.setItem('shortcuts', 'off');
	await userEvent.keyboard(' ');
	await expect.element(screen.getByRole('button', { name: 'Voir la réponse' })).toBeVisible();
	await screen.getByRole('button', { name: 'Voir la réponse' }).click();
	await userEvent.keyboard('3');
	expect(memory.rows('reviews')).toEqual([]);
	localStorage.removeItem('shortcuts');
	await screen.getByRole('button', { name: /^Su / }).click();
	await expect.poll(() => memory.rows('reviews').length).toBe(1);
});

it('takes back one review after the other, and asks the card again', async () => {
	const { memory, screen } = await stage(two());
	for (const word of ['traité', 'sommet']) {
		await expect.poll(() => screen.container.querySelector('mark')?.textContent).toBe(word);
		await userEvent.keyboard(' ');
		await expect.element(screen.getByRole('heading', { name: `un ${word}` })).toHaveFocus();
		await userEvent.keyboard('4');
	}
	await expect.element(screen.getByRole('heading', { name: /C’est fait/ })).toHaveFocus();
	for (const word of ['sommet', 'traité']) {
		await userEvent.keyboard('{Control>}z{/Control}');
		await expect.poll(() => screen.container.querySelector('mark')?.textContent).toBe(word);
	}
	const [first, second] = memory.rows('reviews');
	expect(memory.rows('reviews').flatMap(({ undoes }) => undoes ?? [])).toEqual([second!.id, first!.id]);
	await expect.element(screen.getByText('Annuler la dernière réponse')).not.toBeInTheDocument();
});

it('says that a rating could not be saved, keeps it, and saves it when told to', async () => {
	const { memory, screen } = await stage(two());
	memory.breakDown();
	await screen.getByRole('button', { name: 'Voir la réponse' }).click();
	await screen.getByRole('button', { name: /^Facile/ }).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('pas encore enregistrée');
	await expect.element(screen.getByRole('heading', { name: 'un traité' })).toBeVisible();
	memory.mend();
	await screen.getByRole('button', { name: 'Réessayer' }).click();
	await expect.poll(() => screen.container.querySelector('mark')?.textContent).toBe('sommet');
	expect(memory.rows('reviews')).toHaveLength(1);
});

it('goes on after a reload where it was: what was answered is not asked again', async () => {
	const { memory, screen } = await stage(two());
	await screen.getByRole('button', { name: 'Voir la réponse' }).click();
	await screen.getByRole('button', { name: /^Facile/ }).click();
	await expect.poll(() => memory.rows('reviews').length).toBe(1);
	await screen.unmount();
	const again = await stage(memory.facts);
	await expect.poll(() => again.screen.container.querySelector('mark')?.textContent).toBe('sommet');
	await expect.element(again.screen.getByText('Annuler la dernière réponse')).toBeVisible();
});

it('has the word written, judges it, and proposes a rating that may be changed', async () => {
	const { memory, screen } = await stage(typed());
	const field = screen.getByRole('textbox');
	await expect.element(field).toHaveFocus();
	expect(screen.container.textContent).not.toContain('traité.');
	await userEvent.keyboard('traite{Enter}');
	await expect.element(screen.getByRole('heading', { name: 'un traité' })).toHaveFocus();
	const proposed = screen.getByRole('button', { name: /proposé/ });
	await expect.element(proposed).toHaveTextContent('Difficile');
	await userEvent.keyboard('1');
	await expect
		.poll(() => memory.rows('reviews').at(-1))
		.toMatchObject({ stage: 'typed', typed: 'traite', rating: 1 });
});

it('hides the card during a pause and shows it again', async () => {
	const { screen } = await stage(two());
	await screen.getByRole('button', { name: 'Pause' }).click();
	await expect.element(screen.getByRole('heading', { name: 'En pause' })).toHaveFocus();
	expect(screen.container.querySelector('mark')).toBeNull();
	await screen.getByRole('button', { name: 'Continuer' }).click();
	await expect.element(screen.getByRole('heading', { name: /mot marqué/ })).toHaveFocus();
});

it('asks no more than the learner wants, and more when they want it', async () => {
	const limits = { newPerDay: 1, reviewsPerDay: 50, id: 'limits', at: 1, day: '2026-01-01' };
	const { screen } = await stage([...two(), { table: 'reviewSettings', row: limits }]);
	await screen.getByRole('button', { name: 'Voir la réponse' }).click();
	await screen.getByRole('button', { name: /^Facile/ }).click();
	await expect.element(screen.getByText('1 autre mot attend au-delà de vos limites du jour.')).toBeVisible();
	await screen.getByRole('button', { name: 'Réviser encore 1 mot' }).click();
	await expect.poll(() => screen.container.querySelector('mark')?.textContent).toBe('sommet');
});

it('asks neither a word that is paused nor one that was forgotten', async () => {
	const state = (headword: string, state: 'suspended' | 'forgotten') =>
		newCardFact('cardStates', { card: `noun:${headword}`, state });
	const { screen } = await stage([
		...two(),
		kept('une étape', {}, 7),
		state('un traité', 'suspended'),
		state('une étape', 'forgotten')
	]);
	await expect.element(screen.getByText('Encore 1 mot aujourd’hui')).toBeVisible();
	expect(screen.container.querySelector('mark')?.textContent).toBe('sommet');
	await screen.getByRole('button', { name: 'Voir la réponse' }).click();
	await screen.getByRole('button', { name: /^Facile/ }).click();
	await expect.element(screen.getByRole('heading', { name: /C’est fait/ })).toBeVisible();
});

it('says how to begin while no word is kept, and when words come back while none is due', async () => {
	const { screen } = await stage([]);
	await expect
		.element(screen.getByRole('link', { name: 'Choisir une leçon' }))
		.toHaveAttribute('href', '#lessons');
	await screen.unmount();
	const later = await stage([kept('un traité'), reviewed('un traité', 1, 4)]);
	await expect.element(later.screen.getByRole('heading', { name: /Rien à réviser/ })).toBeVisible();
	await expect.element(later.screen.getByText(/^Prochaine révision/)).toBeVisible();
});

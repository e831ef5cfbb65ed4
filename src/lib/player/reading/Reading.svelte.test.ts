import { createRawSnippet } from 'svelte';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Section } from '#lib/lesson/lesson.ts';
import type { Fact } from '#lib/progress/facts.ts';
import { kept, reviewed } from '../vocabulary/cards.fixture.ts';
import { memoryStore } from './memory-store.fixture.ts';
import { ReadingSession } from './reading-session.svelte.ts';
import Reading from './Reading.svelte';
import { text } from './text.fixture.ts';

const empty = createRawSnippet(() => ({ render: () => '<span></span>' }));

async function stage(facts: Fact[] = []) {
	const memory = memoryStore(facts);
	const session = new ReadingSession(text, memory.open);
	await session.restore();
	await session.meet();
	let ended = 0;
	const screen = await render(Reading, {
		text,
		session,
		use: async () => session,
		levels: empty,
		guided: createRawSnippet<[Section]>(() => ({ render: () => '<p>Question</p>' })),
		end: empty,
		onend: () => ended++
	});
	const term = screen.getByRole('button', { name: 'traité', exact: true });
	await expect.element(term).toHaveAttribute('aria-expanded', 'false');
	return { screen, memory, session, term, ended: () => ended };
}
const focused = () => document.activeElement;

it('opens a word by key, climbs to the translation, and gives the focus back on Escape', async () => {
	const { screen, memory, term } = await stage();
	(term.element() as HTMLElement).focus();
	await userEvent.keyboard('{Enter}');
	const note = screen.getByRole('dialog', { name: 'un traité' });
	await expect.element(note).toHaveFocus();
	await expect.element(term).toHaveAttribute('aria-expanded', 'true');
	await expect.element(note).toHaveTextContent('nom masculin · soutenu');
	await expect.element(note).not.toHaveTextContent('signé un traité');

	(screen.getByRole('button', { name: 'Voir un exemple' }).element() as HTMLElement).focus();
	await userEvent.keyboard('{Enter}');
	await expect.element(note).toHaveTextContent('Les deux voisins ont signé un traité sur l’eau.');
	await expect.element(note).not.toHaveTextContent('treaty');
	await userEvent.keyboard('{Enter}');
	await expect.element(note.getByText('treaty')).toHaveAttribute('lang', 'en');
	await expect.element(note).toHaveTextContent('une friandise');
	expect(note.element().contains(focused())).toBe(true);

	await userEvent.keyboard('{Escape}');
	await expect.element(note).not.toBeInTheDocument();
	await expect.element(term).toHaveFocus();
	await expect.element(term).toHaveAttribute('aria-expanded', 'false');
	await expect.poll(() => memory.rows('lookups').map(({ rung }) => rung)).toEqual([1, 2, 3]);
});

it('opens with the space bar, and closes when the word is pressed again', async () => {
	const { screen, term } = await stage();
	(term.element() as HTMLElement).focus();
	await userEvent.keyboard(' ');
	await expect.element(screen.getByRole('dialog')).toBeVisible();
	await term.click();
	await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
});

it('keeps a word once that is saved', async () => {
	const { screen, memory, term } = await stage();
	await term.click();
	await screen.getByRole('button', { name: 'Garder' }).click();
	await expect.element(screen.getByRole('button', { name: 'Gardé' })).toHaveAttribute('aria-pressed', 'true');
	expect(memory.rows('keeps')).toMatchObject([
		{
			term: 'traite',
			kept: true,
			card: 'noun:un traité',
			word: {
				headword: 'un traité',
				form: 'traité',
				sentence: { text: 'Six pays ont signé un traité.', lesson: 'sommet', level: 'B1', id: 'evenement.1' }
			}
		}
	]);
});

it('lists every word after the text, where the links lead without JavaScript', async () => {
	const { screen, term } = await stage();
	const target = (term.element() as HTMLAnchorElement).hash.slice(1);
	expect(document.getElementById(target)?.textContent).toContain('Un accord écrit et officiel');
	expect(screen.container.querySelectorAll('dl > div')).toHaveLength(text.glossary.length);
});

it('goes from section to section, and on from the last', async () => {
	const { screen, memory, ended } = await stage();
	await screen.getByRole('button', { name: 'Continuer' }).click();
	await expect.element(screen.getByRole('heading', { name: 'Les projets' })).toHaveFocus();
	await screen.getByRole('button', { name: 'Passer aux mots' }).click();
	await expect.poll(ended).toBe(1);
	expect(memory.rows('visits').filter(({ done }) => done)).toHaveLength(3);
});

it('says when the device has no French voice', async () => {
	const { screen } = await stage();
	await screen.getByRole('button', { name: 'Écouter', exact: true }).click();
	await expect.element(screen.getByRole('button', { name: 'Écouter', exact: true })).toHaveFocus();
	await expect.element(screen.getByText(/n’a pas de voix française/)).toBeVisible();
});

/** « un traité », kept in another lesson and known since; `daysAgo`: when it was last seen. */
const known = (daysAgo: number) => [kept('un traité', {}, 99), reviewed('un traité', daysAgo, 4)];

it('marks a kept word that is due, counts it by one tap, and takes that back', async () => {
	const { screen, memory, term } = await stage(known(60));
	await expect.element(term).toHaveClass('due');
	await screen.getByRole('button', { name: 'Je le connais encore\u00a0: un traité' }).click();
	await expect.element(screen.getByText('Compté comme révision')).toBeVisible();
	await expect.element(term).not.toHaveClass('due');
	const review = memory.rows('reviews').at(-1);
	expect(review).toMatchObject({ card: 'noun:un traité', rating: 3, source: 'reading' });
	await screen.getByRole('button', { name: 'Annuler\u00a0: un traité' }).click();
	await expect.element(term).toHaveClass('due');
	expect(memory.rows('reviews').at(-1)).toMatchObject({ undoes: review!.id });
});

it('counts a word whose note was opened as known with help', async () => {
	const { screen, memory, term } = await stage(known(60));
	await term.click();
	await expect.element(screen.getByRole('dialog')).toBeVisible();
	await userEvent.keyboard('{Escape}');
	await screen.getByRole('button', { name: 'Je le connais encore\u00a0: un traité' }).click();
	await expect.element(screen.getByText('Compté comme révision, avec aide')).toBeVisible();
	expect(memory.rows('reviews').at(-1)).toMatchObject({ rating: 2, source: 'reading' });
});

it('underlines no word that is known, unless all are wanted', async () => {
	const { screen, term } = await stage(known(1));
	await expect.element(term).toHaveClass('known');
	await screen.getByRole('button', { name: 'Montrer tous les mots' }).click();
	await expect.element(term).not.toHaveClass('known');
});

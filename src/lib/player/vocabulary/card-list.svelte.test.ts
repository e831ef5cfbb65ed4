import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Fact } from '#lib/progress/facts.ts';
import { memoryStore } from '../reading/memory-store.fixture.ts';
import { kept, reviewed } from './cards.fixture.ts';
import CardList from './CardList.svelte';

async function stage(facts: Fact[]) {
	const memory = memoryStore(facts);
	const screen = await render(CardList, {
		open: memory.open,
		hrefOf: ({ lesson, id }) => `#${lesson}/${id}`,
		lessonsHref: '#lessons'
	});
	const rows = () =>
		[...screen.container.querySelectorAll('[data-row] strong')].map((row) => row.textContent);
	const open = (word: string) => screen.getByRole('button', { name: word }).first().click();
	return { memory, screen, rows, open };
}
const three = () => [
	kept('un traité', { translations: { en: 'treaty' } }, 30),
	kept('une étape', {}, 20),
	kept('un sommet', {}, 10),
	reviewed('un traité', 3),
	reviewed('un traité', 1)
];

it('lists words as in a dictionary, each with its sentence, level, state and next date', async () => {
	const { screen, rows } = await stage(three());
	await expect.poll(rows).toEqual(['une étape', 'un sommet', 'un traité']);
	const first = screen.getByRole('listitem').first();
	await expect.element(first).toHaveAttribute('aria-setsize', '3');
	await expect.element(first).toHaveTextContent('Voici ce étape.');
	await expect.element(first).toHaveTextContent('B1');
	await expect.element(first).toHaveTextContent('à découvrir');
	await expect.element(first).toHaveTextContent('à commencer');
	await expect.element(screen.getByRole('status').first()).toHaveTextContent('3 mots');
});

it('finds a word by its translation or without its accents, and by its state', async () => {
	const { screen, rows } = await stage(three());
	await screen.getByRole('searchbox').fill('ETAPE');
	await expect.poll(rows).toEqual(['une étape']);
	await expect.element(screen.getByRole('status').first()).toHaveTextContent('1 mot trouvé');
	await screen.getByRole('searchbox').fill('treat');
	await expect.poll(rows).toEqual(['un traité']);
	await screen.getByRole('searchbox').fill('');
	await screen.getByLabelText('État').selectOptions('à découvrir');
	await expect.poll(rows).toEqual(['une étape', 'un sommet']);
	await screen.getByRole('searchbox').fill('xyz');
	await expect.element(screen.getByText(/Aucun mot ne correspond/)).toBeVisible();
});

it('sorts by the last kept and by the next review', async () => {
	const { screen, rows } = await stage(three());
	await screen.getByLabelText('Ordre').selectOptions('Derniers gardés');
	await expect.poll(rows).toEqual(['un sommet', 'une étape', 'un traité']);
	await screen.getByLabelText('Ordre').selectOptions('Prochaine révision');
	await expect.poll(() => rows()[0]).toBe('un traité');
});

it('keeps a note, once it is saved', async () => {
	const { memory, screen, open } = await stage(three());
	await open('un sommet');
	await screen.getByLabelText('Votre note').fill('comme en montagne');
	await screen.getByRole('button', { name: 'Enregistrer la note' }).click();
	await expect
		.poll(() => memory.rows('cardNotes'))
		.toMatchObject([{ card: 'noun:un sommet', note: 'comme en montagne' }]);
	await expect.element(screen.getByLabelText('Votre note')).toHaveValue('comme en montagne');
});

it('suspends a word and takes it up again', async () => {
	const { memory, screen, open } = await stage(three());
	await open('un sommet');
	await screen.getByRole('button', { name: 'Mettre en pause' }).click();
	await expect
		.element(screen.getByRole('button', { name: 'un sommet' }).first())
		.toHaveTextContent('en pause');
	await screen.getByRole('button', { name: 'Reprendre ce mot' }).click();
	await expect.element(screen.getByRole('button', { name: 'Mettre en pause' })).toBeVisible();
	expect(memory.rows('cardStates').map(({ state }) => state)).toEqual(['suspended', 'active']);
});

it('forgets a word, and has it back with its progress when that is undone', async () => {
	const { screen, rows, open } = await stage(three());
	await open('un traité');
	await expect.element(screen.getByText(/2 révisions/)).toBeVisible();
	await screen.getByRole('button', { name: 'Oublier ce mot' }).click();
	await expect.poll(rows).toEqual(['une étape', 'un sommet']);
	const undo = screen.getByRole('button', { name: 'Annuler l’oubli' });
	await expect.element(undo).toHaveFocus();
	await userEvent.keyboard('{Enter}');
	await expect.poll(rows).toEqual(['une étape', 'un sommet', 'un traité']);
	await expect.element(screen.getByText(/2 révisions/)).toBeVisible();
	expect(document.activeElement?.textContent).toContain('un traité');
});

it('says that a change could not be saved, and saves it when told to', async () => {
	const { memory, screen, open } = await stage(three());
	await open('un sommet');
	memory.breakDown();
	await screen.getByRole('button', { name: 'Mettre en pause' }).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('pas encore enregistré');
	memory.mend();
	await screen.getByRole('button', { name: 'Réessayer' }).click();
	await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
	expect(memory.rows('cardStates')).toHaveLength(1);
});

it('has few rows of thousands in the page, reaches the last with End and keeps the focus there', async () => {
	await page.viewport(400, 700);
	const many = Array.from({ length: 2000 }, (_, n) => kept(`un mot${String(n).padStart(4, '0')}`));
	const { screen, rows } = await stage(many);
	await expect.poll(() => rows()[0]).toBe('un mot0000');
	await expect.element(screen.getByRole('status').first()).toHaveTextContent('2000 mots');
	expect(rows().length).toBeLessThan(200);
	screen.container.querySelector<HTMLElement>('[data-row]')!.focus();
	await userEvent.keyboard('{ArrowDown}');
	await expect.poll(() => document.activeElement?.textContent).toContain('un mot0001');
	await userEvent.keyboard('{End}');
	await expect.poll(() => document.activeElement?.textContent).toContain('un mot1999');
	expect(document.activeElement?.closest('[aria-posinset]')?.getAttribute('aria-posinset')).toBe('2000');
	expect(rows().length).toBeLessThan(400);
	await userEvent.keyboard('{Home}');
	await expect.poll(() => document.activeElement?.textContent).toContain('un mot0000');
});

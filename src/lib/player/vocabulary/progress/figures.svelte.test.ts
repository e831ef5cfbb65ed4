import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { STOPS, type Stop } from '#lib/lesson/level.ts';
import type { Fact } from '#lib/progress/facts.ts';
import { memoryStore } from '../../reading/memory-store.fixture.ts';
import { kept, reviewed } from '../cards.fixture.ts';
import Figures from './Figures.svelte';

const visit = (lesson: string, stop: Stop, done: boolean): Fact => ({
	table: 'visits',
	row: { id: `${lesson} ${stop}`, at: 1, day: '2026-01-01', lesson, level: 'B1', stop, done }
});

async function stage(facts: Fact[]) {
	const screen = await render(Figures, { open: memoryStore(facts).open });
	const figure = (name: string) => screen.getByRole('figure', { name });
	/** The table of a figure, opened: its rows as texts, without the head. */
	const table = async (name: string) => {
		await figure(name).getByText('Voir les chiffres').click();
		return [...figure(name).element().querySelectorAll('tbody tr')].map((row) =>
			[...row.children].map((cell) => cell.textContent.trim().replaceAll(/\s/g, ' '))
		);
	};
	await expect.element(figure('Mots par état')).toBeVisible();
	const drawn = (name: string, selector: string) => figure(name).element().querySelectorAll(selector);
	return { screen, figure, table, drawn };
}

it('draws a month of reviews, and tells the same in tables', async () => {
	const { figure, table, drawn } = await stage([
		kept('un traité', {}, 60),
		kept('un sommet', {}, 60),
		kept('une étape', {}, 2),
		reviewed('un traité', 30, 4),
		reviewed('un traité', 10, 3),
		reviewed('un sommet', 30, 4),
		reviewed('un sommet', 10, 1),
		reviewed('un sommet', 9, 3),
		...STOPS.map((stop) => visit('sommet', stop, true)),
		visit('fleuve', 'start', true),
		visit('fleuve', 'reading', false)
	]);
	const days = await table('Révisions par jour');
	expect(days.map(([, count, missed]) => [count, missed])).toEqual([
		['1', '0'],
		['2', '1'],
		['2', '0']
	]);
	await expect.element(figure('Révisions par jour')).toHaveTextContent(/5 révisions en six mois/);
	expect(drawn('Révisions par jour', '.drawing rect:not(.key rect, .h0)')).toHaveLength(3);

	const coming = await table('Les 30 prochains jours');
	expect(coming).toHaveLength(30);
	const total = coming.reduce((sum, [, count]) => sum + Number(count), 0);
	await expect
		.element(figure('Les 30 prochains jours'))
		.toHaveTextContent(new RegExp(`^Les 30 prochains jours ${total} mots? à revoir`));
	const heights = [...drawn('Les 30 prochains jours', '.drawing rect')].map((bar) =>
		Number(bar.getAttribute('height'))
	);
	expect(heights.map((height) => height > 0)).toEqual(coming.map(([, count]) => count !== '0'));

	// Of the two settled words that were asked again, one was still known.
	const memory = await table('Mémoire');
	expect(memory.map((row) => row.at(-1))).toEqual(['90 %', '50 %', '1', '2']);
	await expect.element(figure('Mémoire')).toHaveTextContent(/50\s%/);

	expect(await table('Leçons par niveau')).toEqual([
		['A2', '0', '0'],
		['B1', '2', '1'],
		['B2', '0', '0']
	]);
	await expect.element(figure('Leçons par niveau')).toHaveTextContent(/commencées : 2 ; terminées : 1/);

	const states = await table('Mots par état');
	expect(states.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(3);
	expect(states.find(([state]) => state === 'à découvrir')?.[1]).toBe('1');
	expect(
		[...drawn('Mots par état', '.drawing rect.ground')].map((bar) => Number(bar.getAttribute('width')) > 0)
	).toEqual(states.map(([, count]) => count !== '0'));
});

it('says so while there is nothing to measure', async () => {
	const { figure, table } = await stage([]);
	expect(await table('Révisions par jour')).toEqual([]);
	await expect.element(figure('Révisions par jour')).toHaveTextContent(/0 révision/);
	expect((await table('Mémoire')).map((row) => row.at(-1))).toEqual(['90 %', '–', '0', '0']);
});

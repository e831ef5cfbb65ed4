import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleQuestion } from '../sample.fixture.ts';
import { stage } from '../stage.fixture.ts';
import { whoSays } from './who-says.ts';
import WhoSaysView from './WhoSaysView.svelte';

const question = sampleQuestion('who-says');

afterEach(() => page.viewport(414, 896));

it('is a table of radios, each named by its column and its row', async () => {
	await page.viewport(900, 700);
	const { screen } = await stage(WhoSaysView, whoSays, question);
	await expect.element(screen.getByRole('table')).toBeVisible();
	expect(
		screen
			.getByRole('columnheader')
			.elements()
			.map((head) => head.textContent)
	).toEqual(['Phrase', 'CGTN', 'la leçon', 'personne']);
	expect(screen.getByRole('rowheader').elements()).toHaveLength(3);
	await expect
		.element(screen.getByRole('radio', { name: 'CGTN Le partenariat se distingue des autres.' }))
		.toBeVisible();
});

it('stacks its rows where there is no room, and shows the name beside each radio', async () => {
	await page.viewport(360, 700);
	const { screen } = await stage(WhoSaysView, whoSays, question);
	const names = screen.container.querySelectorAll('tr.statement .name');
	const tops = [...names].slice(0, 3).map((name) => name.getBoundingClientRect().top);
	expect(tops).toEqual([...new Set(tops)].sort((a, b) => a - b));
	for (const name of names) expect(name.getBoundingClientRect().width).toBeGreaterThan(20);
});

it('is answered with Tab and arrows, a row at a time', async () => {
	const { onresponse, check } = await stage(WhoSaysView, whoSays, question);
	await userEvent.keyboard('{Tab} {Tab} {ArrowDown}{Tab} {ArrowDown}{ArrowDown}');
	expect(onresponse).toHaveBeenLastCalledWith({ a: 'a', b: 'b', c: 'c' });
	await userEvent.keyboard('{Tab}');
	await expect.element(check).toHaveFocus();
});

it('shows who speaks, with a reason in every row, and changes no more', async () => {
	const { screen, onresponse } = await stage(WhoSaysView, whoSays, question, {
		response: { a: 'b', b: 'b', c: 'c' },
		corrected: true
	});
	const chosen = screen.getByRole('radio', { name: 'la leçon Le partenariat' });
	await expect
		.element(chosen)
		.toHaveAccessibleDescription(/À revoir.*Bonne réponse : CGTN.*L’idée suit « affirme »/);
	await expect.element(chosen).toHaveAttribute('aria-disabled', 'true');
	await screen.getByRole('radio', { name: 'personne Le partenariat' }).click({ force: true });
	await expect.element(chosen).toBeChecked();
	expect(onresponse).not.toHaveBeenCalled();
});

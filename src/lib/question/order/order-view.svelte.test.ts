import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sampleQuestion } from '../sample.fixture.ts';
import { stage } from '../stage.fixture.ts';
import { order } from './order.ts';
import OrderView from './OrderView.svelte';

const question = sampleQuestion('order');
const [sign, talk, judge] = question.entries.map((entry) => entry.text) as [string, string, string];
const right = question.entries.map((entry) => entry.id);
const rows = (root: Element) => [...root.querySelectorAll('li .text')].map((row) => row.textContent);

it('starts in an order that is not the right one', async () => {
	const { screen } = await stage(OrderView, order, question);
	expect(rows(screen.container).sort()).toEqual([sign, talk, judge].sort());
	expect(rows(screen.container)).not.toEqual([sign, talk, judge]);
});

it('moves a row with its buttons, keeps the focus on the button pressed and says the new place', async () => {
	const { screen, onresponse } = await stage(OrderView, order, question, {
		response: [right[1]!, right[0]!, right[2]!]
	});
	const down = screen.getByRole('button', { name: `Descendre ${talk}` });
	down.element().focus();
	await userEvent.keyboard('{Enter}');
	expect(onresponse).toHaveBeenLastCalledWith(right);
	await expect.element(screen.getByText(`« ${talk} » : position 2 sur 3`)).toBeVisible();
	expect(rows(screen.container)).toEqual([sign, talk, judge]);
	expect(document.activeElement).toBe(down.element());
	await userEvent.keyboard(' ');
	await expect.element(screen.getByText(`« ${talk} » : position 3 sur 3`)).toBeVisible();
	expect(document.activeElement).toBe(down.element());
});

it('says at the ends that a row goes no further, and gives no response for it', async () => {
	const { screen, onresponse } = await stage(OrderView, order, question, { response: right });
	const up = screen.getByRole('button', { name: `Monter ${sign}` });
	await expect.element(up).toHaveAttribute('aria-disabled', 'true');
	up.element().focus();
	await userEvent.keyboard('{Enter}');
	await expect.element(screen.getByText(`« ${sign} » est déjà en première position`)).toBeVisible();
	expect(onresponse).not.toHaveBeenCalled();
});

it('reads the whole order to those who leave the list after a move', async () => {
	const { screen, check } = await stage(OrderView, order, question, {
		response: [right[1]!, right[0]!, right[2]!]
	});
	await screen.getByRole('button', { name: `Descendre ${talk}` }).click();
	check.element().focus();
	await expect.element(screen.getByText(`Votre ordre : 1. ${sign} 2. ${talk} 3. ${judge}`)).toBeVisible();
});

it('shows what is out of place, where it goes and what ties it', async () => {
	const { screen } = await stage(OrderView, order, question, {
		response: [right[1]!, right[2]!, right[0]!],
		corrected: true
	});
	const row = screen.getByRole('listitem').filter({ hasText: sign });
	await expect.element(row.getByText('Place juste : 1')).toBeVisible();
	await expect.element(screen.getByText(question.entries[1]!.why!)).toBeVisible();
	expect(screen.getByRole('button', { name: 'Monter' }).elements()).toHaveLength(0);
});

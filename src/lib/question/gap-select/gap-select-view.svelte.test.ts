import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sampleQuestion } from '../sample.fixture.ts';
import { stage } from '../stage.fixture.ts';
import { gapSelect } from './gap-select.ts';
import GapSelectView from './GapSelectView.svelte';

const question = sampleQuestion('gap-select');
const first = 'Trou 1 sur 2 : Les six pays ont ___ un traité de bon ….';

it('labels every list with its number and its sentence', async () => {
	const { screen } = await stage(GapSelectView, gapSelect, question);
	await expect.element(screen.getByRole('combobox', { name: first })).toBeVisible();
	await expect
		.element(screen.getByRole('combobox', { name: /^Trou 2 sur 2\s: .* … un traité de bon ___\.$/ }))
		.toBeVisible();
});

it('is filled by typing into the lists, gap by gap', async () => {
	const { screen, onresponse } = await stage(GapSelectView, gapSelect, question);
	await userEvent.keyboard('{Tab}');
	expect(document.activeElement).toBe(screen.getByRole('combobox', { name: first }).element());
	await userEvent.keyboard('concluent{Tab}voisinage');
	expect(onresponse).toHaveBeenLastCalledWith({ 1: 'a', 2: 'a' });
});

it('can be emptied again', async () => {
	const { screen, onresponse } = await stage(GapSelectView, gapSelect, question, {
		response: { 1: 'b', 2: 'a' }
	});
	await screen.getByRole('combobox', { name: first }).selectOptions('Choisir…');
	expect(onresponse).toHaveBeenLastCalledWith({ 2: 'a' });
});

it('says of each gap what was expected and why', async () => {
	const { screen } = await stage(GapSelectView, gapSelect, question, {
		response: { 1: 'a', 2: 'a' },
		corrected: true
	});
	const list = screen.getByRole('combobox', { name: first });
	await expect.element(list).toHaveAttribute('aria-invalid', 'true');
	await expect
		.element(list)
		.toHaveAccessibleDescription(/Trou 1 – À revoir.*Bonne réponse : conclu.*il faut un participe passé\./);
	await expect.element(screen.getByRole('combobox', { name: /^Trou 2/ })).not.toHaveAttribute('aria-invalid');
});

it('leaves nothing else to choose once corrected', async () => {
	const { screen } = await stage(GapSelectView, gapSelect, question, {
		response: { 1: 'a', 2: 'a' },
		corrected: true
	});
	const list = screen.getByRole('combobox', { name: first }).element() as HTMLSelectElement;
	expect([...list.options].map((option) => option.text)).toEqual(['concluent']);
	expect(list.value).toBe('a');
});

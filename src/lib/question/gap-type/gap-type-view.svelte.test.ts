import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sampleQuestion } from '../sample.fixture.ts';
import { stage } from '../stage.fixture.ts';
import { gapType } from './gap-type.ts';
import GapTypeView from './GapTypeView.svelte';

const question = sampleQuestion('gap-type');
const first = 'Trou 1 sur 2 : Les six pays ont ___ un traité de bon ….';

it('is written gap by gap with Tab and checked with Enter', async () => {
	const { screen, onresponse } = await stage(GapTypeView, gapType, question);
	await userEvent.keyboard('{Tab}conclu{Tab}voisinage{Enter}');
	expect(onresponse).toHaveBeenLastCalledWith({ 1: 'conclu', 2: 'voisinage' });
	await expect.element(screen.getByRole('status')).toHaveTextContent('right');
});

it('lets no browser correct French in the learner’s place', async () => {
	const { screen } = await stage(GapTypeView, gapType, question);
	const field = screen.getByRole('textbox', { name: first });
	for (const [name, value] of Object.entries({
		lang: 'fr',
		spellcheck: 'false',
		autocorrect: 'off',
		autocapitalize: 'off',
		autocomplete: 'off'
	}))
		await expect.element(field).toHaveAttribute(name, value);
});

it('offers accented letters beside the field that has the focus, and writes them at its caret', async () => {
	const { screen, onresponse } = await stage(GapTypeView, gapType, question);
	expect(screen.getByRole('toolbar').elements()).toHaveLength(0);
	await screen.getByRole('textbox', { name: first }).click();
	await userEvent.keyboard('sign');
	await screen.getByRole('button', { name: 'Insérer é', exact: true }).click();
	expect(onresponse).toHaveBeenLastCalledWith({ 1: 'signé' });
	expect(document.activeElement).toBe(screen.getByRole('textbox', { name: first }).element());
});

it('says of a gap what the judge remarked, and keeps it readable', async () => {
	const { screen } = await stage(GapTypeView, gapType, question, {
		response: { 1: 'conclus', 2: 'voisinage' },
		corrected: true
	});
	const field = screen.getByRole('textbox', { name: first });
	await expect.element(field).toHaveAttribute('readonly');
	await expect.element(field).toHaveAttribute('aria-invalid', 'true');
	await expect.element(field).toHaveValue('conclus');
	await expect
		.element(field)
		.toHaveAccessibleDescription(/Trou 1 – À revoir.*Bonne réponse : conclu.*Pas d’accord ici/);
});

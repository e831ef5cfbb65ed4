import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import './base.css';
import AccentRow from './AccentRow.svelte';

let field: HTMLInputElement;
beforeEach(() => {
	localStorage.clear();
	field = document.createElement('input');
	field.setAttribute('aria-label', 'mot');
	document.body.prepend(field);
	field.focus();
});
afterEach(() => field.remove());

it('writes at the caret, leaves the caret behind the letter and keeps the focus in the field', async () => {
	const screen = await render(AccentRow, { field });
	const heard: string[] = [];
	field.addEventListener('input', () => heard.push(field.value));
	field.value = 'nergie';
	field.setSelectionRange(0, 0);
	await screen.getByRole('button', { name: 'Insérer é', exact: true }).click();
	expect(heard).toEqual(['énergie']);
	expect(field.selectionStart).toBe(1);
	expect(document.activeElement).toBe(field);
});

it('replaces what is selected', async () => {
	const screen = await render(AccentRow, { field });
	field.value = 'sur';
	field.setSelectionRange(1, 2);
	await screen.getByRole('button', { name: 'Insérer û' }).click();
	expect(field.value).toBe('sûr');
});

it('offers capitals and rare letters on demand', async () => {
	const screen = await render(AccentRow, { field });
	await screen.getByRole('button', { name: /majuscules/ }).click();
	await screen.getByRole('button', { name: 'Insérer Œ' }).click();
	await screen.getByRole('button', { name: 'Autres lettres' }).click();
	await screen.getByRole('button', { name: 'Insérer Ü' }).click();
	expect(field.value).toBe('ŒÜ');
});

it('is one tab stop: arrows go from letter to letter, and Enter writes', async () => {
	const screen = await render(AccentRow, { field });
	screen.getByRole('button', { name: 'Insérer à' }).element().focus();
	await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}');
	expect(field.value).toBe('ç');
	await userEvent.keyboard('{Home}{ArrowLeft}');
	expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Autres lettres' }).element());
	expect(screen.container.querySelectorAll('button[tabindex="0"]')).toHaveLength(1);
});

it('stays folded for those who folded it', async () => {
	const screen = await render(AccentRow, { field });
	await screen.getByText('Lettres accentuées').click();
	await expect.element(screen.getByRole('toolbar')).not.toBeInTheDocument();
	await screen.unmount();
	const again = await render(AccentRow, { field });
	expect(again.container.querySelector('details')?.open).toBe(false);
});

it('writes nothing into a field that can’t be changed', async () => {
	const screen = await render(AccentRow, { field });
	field.readOnly = true;
	await screen.getByRole('button', { name: 'Insérer à' }).click();
	expect(field.value).toBe('');
});

import { createRawSnippet } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { comfort } from './comfort.svelte.ts';
import ComfortFields from './ComfortFields.svelte';
import Dialog from './Dialog.svelte';
import RouteMap from './RouteMap.svelte';

const words = createRawSnippet(() => ({ render: () => '<p>Tout effacer</p>' }));

afterEach(() => {
	comfort.reset();
	localStorage.clear();
});

it('shows a comfort choice on the page at once, keeps it, and takes it back', async () => {
	const screen = await render(ComfortFields);
	await screen.getByRole('radio', { name: 'Sépia' }).click();
	expect(document.documentElement.dataset.theme).toBe('sepia');
	expect(JSON.parse(localStorage.getItem('comfort') ?? '')).toMatchObject({ theme: 'sepia' });
	await screen.getByRole('button', { name: 'Revenir aux réglages d’origine' }).click();
	expect(document.documentElement.dataset.theme).toBeUndefined();
	await expect.element(screen.getByRole('radio', { name: 'Comme l’appareil' })).toBeChecked();
});

it('answers Escape and the close button, and is named by its title', async () => {
	const onclose = vi.fn();
	const screen = await render(Dialog, { title: 'Effacer ?', open: true, onclose, children: words });
	await expect.element(screen.getByRole('dialog', { name: 'Effacer ?' })).toBeVisible();
	await screen.getByRole('button', { name: 'Fermer' }).click();
	expect(onclose).toHaveBeenCalledTimes(1);
	await userEvent.keyboard('{Escape}');
	await expect.poll(() => onclose.mock.calls.length).toBe(2);
});

it('says where one is on the route, what is done, and leads everywhere', async () => {
	const stops = ['Départ', 'Lecture', 'Bilan'].map((label, index) => ({
		id: `s${index}`,
		label,
		href: `#s${index}`,
		done: index === 0
	}));
	const screen = await render(RouteMap, {
		label: 'Étapes',
		stops,
		now: 's1',
		part: { said: '2/4', share: 0.5 }
	});
	await screen.getByText('2/3').click();
	const links = screen.getByRole('navigation', { name: 'Étapes' }).getByRole('link');
	expect(links.elements().map((link) => link.textContent?.trim())).toEqual([
		'Départ (fait)',
		'Lecture · 2/4',
		'Bilan'
	]);
	expect(links.elements().map((link) => link.getAttribute('aria-current'))).toEqual([null, 'step', null]);
});

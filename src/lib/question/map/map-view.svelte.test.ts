import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sampleQuestion } from '../sample.fixture.ts';
import { stage } from '../stage.fixture.ts';
import { map } from './map.ts';
import MapView from './MapView.svelte';

const question = sampleQuestion('map');

it('is a numbered map and a list of names for each place, which says where the place lies', async () => {
	const { screen } = await stage(MapView, map, question);
	await expect
		.element(screen.getByRole('img'))
		.toHaveAccessibleName(
			'Carte. Lieux numérotés : 2. Chacun est décrit à côté de la carte. Noms donnés : Chine.'
		);
	await expect
		.element(screen.getByRole('combobox', { name: 'Lieu 1 Au nord, le plus grand.' }))
		.toBeVisible();
	expect(screen.container.querySelectorAll('svg circle')).toHaveLength(2);
});

it('does not give the names away in the order of the places', async () => {
	const { screen } = await stage(MapView, map, question);
	const lists = screen.getByRole('combobox').elements() as HTMLSelectElement[];
	const offered = lists.map((list) => [...list.options].map((option) => option.value).join());
	expect(new Set(offered).size).toBe(1);
	expect(offered[0]?.split(',').sort()).toEqual(['', 'KAZ', 'UZB', 'a']);
});

it('is answered by typing into the lists, and lights the place in question', async () => {
	const { screen, onresponse } = await stage(MapView, map, question);
	await userEvent.keyboard('{Tab}Kaz');
	expect(screen.container.querySelectorAll('circle.lit')).toHaveLength(1);
	await userEvent.keyboard('{Tab}Mon{Tab}');
	expect(onresponse).toHaveBeenLastCalledWith({ KAZ: 'KAZ', UZB: 'a' });
	expect(screen.container.querySelectorAll('circle.lit')).toHaveLength(0);
});

it('says of a wrong name what goes there, and leaves nothing else to choose', async () => {
	const { screen } = await stage(MapView, map, question, {
		response: { KAZ: 'KAZ', UZB: 'a' },
		corrected: true
	});
	const list = screen.getByRole('combobox', { name: /Lieu 2/ });
	await expect.element(list).toHaveAttribute('aria-invalid', 'true');
	await expect.element(list).toHaveAccessibleDescription(/À revoir.*Bonne réponse : Ouzbékistan/);
	expect((list.element() as HTMLSelectElement).options).toHaveLength(1);
	expect(screen.container.querySelectorAll('path.right, path.wrong')).toHaveLength(2);
});

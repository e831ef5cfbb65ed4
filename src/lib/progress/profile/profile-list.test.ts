import { expect, test } from 'vitest';
import { readProfiles } from './profile-list.ts';

const first = { name: 'route-des-mots', label: '' };

test('the first profile is always there, whatever was kept', () => {
	for (const text of [undefined, '', 'null', '{', '[{"name":"../x","label":"y"}]', '[1]'])
		expect(readProfiles(text, first.name)).toEqual([first]);
	const lina = { name: 'route-des-mots-1a2b3c4d-sealed', label: 'Lina' };
	expect(readProfiles(JSON.stringify([lina]), first.name)).toEqual([first, lina]);
	const named = { ...first, label: 'Sam' };
	expect(readProfiles(JSON.stringify([lina, named]), first.name)).toEqual([named, lina]);
});

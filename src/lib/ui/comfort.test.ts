import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COMFORT, COMFORT_ASPECTS, COMFORT_KEY, comfortFrom } from './comfort.ts';

const house = {
	theme: 'auto',
	size: 'normal',
	leading: 'normal',
	spacing: 'normal',
	measure: 'normal',
	font: 'serif'
};

it('falls back to the house’s own choices when nothing readable was kept', () => {
	for (const kept of [undefined, '', 'not json', 'null', '[]', '"x"'])
		expect(comfortFrom(kept)).toEqual(house);
});

it('keeps known values and drops the others', () => {
	expect(comfortFrom('{"theme":"sepia","size":"huge","font":3,"colour":"red"}')).toEqual({
		...house,
		theme: 'sepia'
	});
});

it('is painted early by app.html from the same key and the same aspects', () => {
	const page = readFileSync('src/app.html', 'utf8');
	expect(page).toContain(`localStorage.getItem('${COMFORT_KEY}')`);
	expect(page).toContain(`[${COMFORT_ASPECTS.map((aspect) => `'${aspect}'`).join(', ')}]`);
});

it('has a style for every value that is not the house’s own', () => {
	const css = readFileSync('src/lib/ui/comfort.css', 'utf8');
	for (const aspect of COMFORT_ASPECTS)
		for (const value of COMFORT[aspect].slice(1)) expect(css).toContain(`[data-${aspect}='${value}']`);
});

import { describe, expect, it } from 'vitest';
import type { LessonMap } from '../lesson.ts';
import { drawMap } from './draw-map.ts';

const summit: LessonMap = {
	alt: 'La Chine à l’est, les cinq pays d’Asie centrale à l’ouest.',
	countries: [
		{ code: 'CHN', name: 'Chine', role: 'lead' },
		{ code: 'KAZ', name: 'Kazakhstan' },
		{ code: 'KGZ', name: 'Kirghizistan' },
		{ code: 'TJK', name: 'Tadjikistan' },
		{ code: 'TKM', name: 'Turkménistan' },
		{ code: 'UZB', name: 'Ouzbékistan' }
	]
};

describe('drawMap', () => {
	const map = drawMap(summit);
	const country = (code: string) => map.countries.find((each) => each.code === code)!;

	it('draws the countries in the order of the lesson, each in its true place', () => {
		expect(map.countries.map(({ code }) => code)).toEqual(summit.countries.map(({ code }) => code));
		expect(map.countries.every(({ path }) => /^M[\d.,MLZ-]+Z$/.test(path))).toBe(true);
		expect(country('KAZ').anchor.x).toBeLessThan(country('CHN').anchor.x);
		expect(country('KAZ').anchor.y).toBeLessThan(country('UZB').anchor.y);
		expect(country('TKM').anchor.x).toBeLessThan(country('KGZ').anchor.x);
		expect(country('CHN').role).toBe('lead');
	});

	it('shows some countries whole among what is in view of the others', () => {
		const near = drawMap(summit, ['KGZ', 'TJK']);
		const anchor = (code: string) => near.countries.find((each) => each.code === code)?.anchor;
		const [kyrgyz, tajik] = [anchor('KGZ')!, anchor('TJK')!];
		expect(kyrgyz.y).toBeLessThan(tajik.y);
		expect(Math.hypot(kyrgyz.x - tajik.x, kyrgyz.y - tajik.y)).toBeGreaterThan(60);
		for (const { anchor } of near.countries) {
			expect(anchor.x).toBeGreaterThan(0);
			expect(anchor.x).toBeLessThan(near.width);
			expect(anchor.y).toBeGreaterThan(0);
			expect(anchor.y).toBeLessThan(near.height);
		}
		expect(anchor('CHN')).toBeDefined();
		expect(drawMap(summit, ['TKM']).countries.map(({ code }) => code)).not.toContain('CHN');
	});

	it('keeps every anchor and name inside the view', () => {
		const points = map.countries.flatMap(({ anchor, label }) => [anchor, label.narrow, label.wide]);
		for (const { x, y } of points) {
			expect(x).toBeGreaterThan(0);
			expect(x).toBeLessThan(map.width);
			expect(y).toBeGreaterThan(0);
			expect(y).toBeLessThan(map.height);
		}
	});

	it.each(['narrow', 'wide'] as const)('sets no name over another (%s)', (size) => {
		const line = map.fontSize[size];
		const labels = map.countries.map(({ name, label }) => ({
			...label[size],
			width: name.length * line * 0.5
		}));
		for (const [i, a] of labels.entries()) {
			for (const b of labels.slice(i + 1)) {
				const apart = Math.abs(a.y - b.y) >= line || Math.abs(a.x - b.x) >= (a.width + b.width) / 2;
				expect(apart).toBe(true);
			}
		}
	});

	it('starts the leader of a name set outside in the country itself', () => {
		const { anchor, label } = country('TJK');
		expect(label.narrow.leader).toMatchObject({ x1: anchor.x, y1: anchor.y });
	});

	it('stays light enough to travel in the page', () => {
		expect(JSON.stringify(map).length).toBeLessThan(25_000);
	});

	it('draws a country of islands, and one on the date line', () => {
		const islands = drawMap({ alt: '', countries: [{ code: 'FJI', name: 'Fidji' }] });
		expect(islands.countries[0]!.path).toMatch(/^M/);
		expect(islands.height).toBeGreaterThan(50);
	});

	it('names the code that no country has', () => {
		expect(() => drawMap({ alt: '', countries: [{ code: 'XYZ', name: '?' }] })).toThrow('« XYZ »');
	});
});

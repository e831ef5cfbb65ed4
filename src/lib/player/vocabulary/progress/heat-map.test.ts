import { expect, it } from 'vitest';
import { heatCells } from './heat-map.ts';

const count = (day: string, count: number) => ({ day, count, missed: 0 });

it('begins on a Monday and ends today', () => {
	// The 25th of November 2026 is a Wednesday.
	const cells = heatCells([], '2026-11-25', 2);
	expect(cells.map(({ day }) => day)).toEqual(
		['16', '17', '18', '19', '20', '21', '22', '23', '24', '25'].map((date) => `2026-11-${date}`)
	);
	expect(cells.at(-1)).toMatchObject({ week: 1, weekday: 2, count: 0, heat: 0 });
	expect(heatCells([], '2026-11-29', 1)).toHaveLength(7);
});

it('is the warmest on the fullest day, and warm on any day with a review', () => {
	const cells = heatCells([count('2026-11-24', 1), count('2026-11-25', 40)], '2026-11-25', 1);
	expect(cells.map(({ heat }) => heat)).toEqual([0, 1, 4]);
});

import { expect, it } from 'vitest';
import { ringInView } from './ring-in-view.ts';

const view = { width: 10, height: 10 };

it('leaves a ring alone that lies within', () => {
	const ring = [
		[1, 1],
		[9, 1],
		[9, 9]
	] as const;
	expect(ringInView(ring, view)).toEqual(ring);
});

it('cuts a ring at the edges of the view', () => {
	const square = [
		[5, 5],
		[15, 5],
		[15, 15],
		[5, 15]
	] as const;
	const cut = ringInView(square, view);
	expect(cut).toHaveLength(4);
	expect(cut).toEqual(
		expect.arrayContaining([
			[5, 5],
			[10, 5],
			[10, 10],
			[5, 10]
		])
	);
});

it('is empty where nothing is seen', () => {
	expect(
		ringInView(
			[
				[20, 20],
				[30, 20],
				[30, 30]
			],
			view
		)
	).toEqual([]);
});

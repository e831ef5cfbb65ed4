import { expect, it } from 'vitest';
import { routeLine } from './route-line.ts';

it('passes through the middle of every stop', () => {
	const { path, width } = routeLine(3, 0);
	expect(width).toBe(600);
	expect(path).toBe('M100 34 C200 34 200 14 300 14 C400 14 400 48 500 48');
});

it('ends the travelled part between two stops when one is part done, and never beyond the last', () => {
	expect(routeLine(6, 1).travelled).toBe(300);
	expect(routeLine(6, 1.5).travelled).toBe(400);
	expect(routeLine(6, 9).travelled).toBe(1100);
	expect(routeLine(6, -1).travelled).toBe(100);
});

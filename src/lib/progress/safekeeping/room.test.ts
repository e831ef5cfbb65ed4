import { expect, test, vi } from 'vitest';
import { canMakeRoom, makeRoom, offerRoom } from './room.ts';

test('what is offered is given up until the offer is taken back', async () => {
	const maker = vi.fn(async () => {});
	expect(canMakeRoom()).toBe(false);
	const stop = offerRoom(maker);
	expect(canMakeRoom()).toBe(true);
	await makeRoom();
	expect(maker).toHaveBeenCalledOnce();
	stop();
	expect(canMakeRoom()).toBe(false);
});

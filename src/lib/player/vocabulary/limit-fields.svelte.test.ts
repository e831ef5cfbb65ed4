import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { memoryStore } from '../reading/memory-store.fixture.ts';
import { kept } from './cards.fixture.ts';
import LimitFields from './LimitFields.svelte';
import ReviewPlayer from './ReviewPlayer.svelte';

const words = ['un traité', 'un sommet', 'une étape'];
const stage = async () => {
	const memory = memoryStore(words.map((word) => kept(word)));
	const screen = await render(LimitFields, { open: memory.open });
	const fresh = screen.getByLabelText('Nouveaux mots par jour');
	const all = screen.getByLabelText('Mots par jour en tout');
	const set = async (field: typeof fresh, value: string) => {
		await field.fill(value);
		(field.element() as HTMLInputElement).blur();
	};
	await expect.element(fresh).toBeEnabled();
	return { memory, screen, fresh, all, set };
};

it('shows what holds, saves what the learner wishes, and the next sitting keeps to it', async () => {
	const { memory, screen, fresh, all, set } = await stage();
	await expect.element(fresh).toHaveValue(10);
	await expect.element(all).toHaveValue(100);
	await set(fresh, '2');
	await expect.element(screen.getByRole('status')).toHaveTextContent(/C’est enregistré/);
	expect(memory.rows('reviewSettings')).toMatchObject([{ newPerDay: 2, reviewsPerDay: 100 }]);
	await screen.unmount();

	const props = { open: memory.open, listHref: '#words', lessonsHref: '#lessons' };
	const review = await render(ReviewPlayer, props);
	await expect.element(review.getByText('Encore 2 mots aujourd’hui')).toBeVisible();
	await review.unmount();

	const again = await render(LimitFields, { open: memory.open });
	await expect.element(again.getByLabelText('Nouveaux mots par jour')).toHaveValue(2);
	await set(again.getByLabelText('Mots par jour en tout'), '1');
	await expect.poll(() => memory.rows('reviewSettings')).toHaveLength(2);
	await again.unmount();
	const fewer = await render(ReviewPlayer, props);
	await expect.element(fewer.getByText('Encore 1 mot aujourd’hui')).toBeVisible();
});

it('takes no number beyond what makes sense, and none twice', async () => {
	const { memory, fresh, all, set } = await stage();
	await set(fresh, '-3');
	await expect.element(fresh).toHaveValue(0);
	await set(all, '123456');
	await expect.element(all).toHaveValue(1000);
	await set(all, '1000');
	await expect
		.poll(() =>
			memory.rows('reviewSettings').map(({ newPerDay, reviewsPerDay }) => [newPerDay, reviewsPerDay])
		)
		.toEqual([
			[0, 100],
			[0, 1000]
		]);
});

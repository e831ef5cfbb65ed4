import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sampleQuestion } from '../sample.fixture.ts';
import { stage } from '../stage.fixture.ts';
import { match } from './match.ts';
import MatchView from './MatchView.svelte';

const question = sampleQuestion('match');

it('is a list per left side, named by it, in the order of the author', async () => {
	const { screen } = await stage(MatchView, match, question);
	const lists = screen.getByRole('combobox').elements() as HTMLSelectElement[];
	expect(lists.map((list) => list.labels[0]?.textContent.trim())).toEqual([
		'un homologue',
		'une frontière',
		'un traité'
	]);
	await expect.element(screen.getByRole('group', { name: question.prompt })).toBeVisible();
});

it('is answered by typing into the lists', async () => {
	const { onresponse } = await stage(MatchView, match, question);
	await userEvent.keyboard('{Tab}une p{Tab}la{Tab}un a');
	expect(onresponse).toHaveBeenLastCalledWith({ a: 'c', b: 'a', c: 'b' });
});

it('offers the same right sides in the same order in every list', async () => {
	const { screen } = await stage(MatchView, match, question);
	const offered = (screen.getByRole('combobox').elements() as HTMLSelectElement[]).map((list) =>
		[...list.options].map((option) => option.value).join()
	);
	expect(new Set(offered).size).toBe(1);
	expect(
		offered[0]
			?.split(',')
			.filter((id) => id)
			.sort()
	).toEqual(['a', 'b', 'c', 'd']);
});

it('says of a wrong pair what goes there, and leaves nothing else to choose', async () => {
	const { screen } = await stage(MatchView, match, question, {
		response: { a: 'd', b: 'a', c: 'b' },
		corrected: true
	});
	const list = screen.getByRole('combobox', { name: 'un homologue' });
	await expect.element(list).toHaveAttribute('aria-invalid', 'true');
	await expect
		.element(list)
		.toHaveAccessibleDescription(/À revoir.*Bonne réponse : une personne.*Cherchez « homo- »/);
	expect((list.element() as HTMLSelectElement).options).toHaveLength(1);
});

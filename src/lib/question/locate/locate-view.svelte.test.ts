import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { compileFields, sampleQuestion } from '../sample.fixture.ts';
import { stage } from '../stage.fixture.ts';
import { locate } from './locate.ts';
import LocateView from './LocateView.svelte';

const several = sampleQuestion('locate');
const one = compileFields('locate', { in: 'qui-parle', keys: ['sans les nommer'] }).question;
const texts = several.sentences.map((sentence) => sentence.text) as [string, string, string];

it('offers the sentences in the order of the text, whatever the seed', async () => {
	for (const seed of ['a', 'b', 'c']) {
		const { screen } = await stage(LocateView, locate, several, { seed });
		const boxes = screen.getByRole('checkbox').elements() as HTMLInputElement[];
		expect(boxes.map((box) => box.value)).toEqual(['qui-parle.1', 'qui-parle.2', 'qui-parle.3']);
		await screen.unmount();
	}
});

it('is one tab stop with arrows inside where one sentence is asked for, and Enter checks', async () => {
	const { screen, onresponse } = await stage(LocateView, locate, one);
	await expect.element(screen.getByRole('group', { name: one.prompt })).toBeVisible();
	await userEvent.keyboard('{Tab}{ArrowDown}');
	expect(onresponse).toHaveBeenLastCalledWith(['qui-parle.2']);
	await userEvent.keyboard('{ArrowDown}{ArrowUp}');
	expect(onresponse).toHaveBeenLastCalledWith(['qui-parle.2']);
	await userEvent.keyboard('{Enter}');
	await expect.element(screen.getByRole('status')).toHaveTextContent('right');
});

it('ticks and unticks where several are asked for, and says how many of how many', async () => {
	const { screen, onresponse } = await stage(LocateView, locate, several);
	await expect
		.element(screen.getByRole('group', { name: several.prompt }))
		.toHaveAccessibleDescription('Phrases choisies : 0 sur 2');
	await userEvent.keyboard('{Tab}{Tab}{Tab} ');
	await screen.getByText(texts[1]).click();
	expect(onresponse).toHaveBeenLastCalledWith(['qui-parle.2', 'qui-parle.3']);
	await expect.element(screen.getByText('Phrases choisies : 2 sur 2')).toBeVisible();
	await screen.getByText(texts[0]).click();
	await expect.element(screen.getByText(/Phrases choisies : 3\. On en demande 2/)).toBeVisible();
	await screen.getByText(texts[0]).click();
	expect(onresponse).toHaveBeenLastCalledWith(['qui-parle.2', 'qui-parle.3']);
});

it('says of each sentence what it was', async () => {
	const { screen } = await stage(LocateView, locate, several, {
		response: ['qui-parle.1', 'qui-parle.2'],
		corrected: true
	});
	const said = (name: string) => expect.element(screen.getByRole('checkbox', { name }));
	await said(texts[0]).toHaveAccessibleDescription(/^Votre réponse : à revoir Cette phrase annonce/);
	await said(texts[1]).toHaveAccessibleDescription('Votre réponse : juste');
	await said(texts[2]).toHaveAccessibleDescription('Bonne réponse');
});

it('takes no more input once corrected', async () => {
	const { screen, onresponse } = await stage(LocateView, locate, several, {
		response: ['qui-parle.1'],
		corrected: true
	});
	await screen.getByText(texts[2]).click({ force: true });
	await userEvent.keyboard(' ');
	expect(onresponse).not.toHaveBeenCalled();
	await expect.element(screen.getByRole('checkbox', { name: texts[2] })).not.toBeChecked();
});

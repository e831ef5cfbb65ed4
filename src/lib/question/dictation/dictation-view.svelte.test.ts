import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sampleQuestion } from '../sample.fixture.ts';
import { stage } from '../stage.fixture.ts';
import { dictation } from './dictation.ts';
import DictationView from './DictationView.svelte';

const question = sampleQuestion('dictation');
/** The sentence where it can be read: a hidden one keeps its place. */
const readable = (container: Element) =>
	[...container.querySelectorAll('.sentence')].filter(
		(each) => getComputedStyle(each).visibility === 'visible'
	);

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

describe('where there is a French voice', () => {
	class Utterance {
		rate = 1;
		voice: unknown;
		onerror: (() => void) | undefined;
		constructor(readonly text: string) {}
	}
	const spoken: Utterance[] = [];
	beforeEach(() => {
		spoken.length = 0;
		vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
		const voice = { voiceURI: 'v', name: 'Thomas', lang: 'fr-FR', localService: true, default: true };
		vi.spyOn(speechSynthesis, 'getVoices').mockReturnValue([voice]);
		vi.spyOn(speechSynthesis, 'speak').mockImplementation((said) =>
			spoken.push(said as unknown as Utterance)
		);
	});

	it('says the sentence as often as wanted, slowly too', async () => {
		const { screen } = await stage(DictationView, dictation, question);
		await screen.getByRole('button', { name: 'Écouter', exact: true }).click();
		await screen.getByRole('button', { name: 'Écouter lentement' }).click();
		await expect
			.poll(() => spoken.map(({ text, rate }) => [text, rate]))
			.toEqual([
				[question.sentence, 1],
				[question.sentence, 0.7]
			]);
		expect(readable(screen.container)).toHaveLength(0);
	});

	it('lets one read instead', async () => {
		const { screen } = await stage(DictationView, dictation, question);
		const instead = screen.getByRole('button', { name: 'Lire au lieu d’écouter' });
		await expect.element(instead).toHaveAttribute('aria-expanded', 'false');
		await instead.click();
		await screen.getByRole('button', { name: 'Voir la phrase' }).click();
		expect(readable(screen.container)).toHaveLength(1);
		await expect.element(screen.getByRole('button', { name: 'Écouter', exact: true })).toBeVisible();
	});

	it('says that the voice stopped, and offers the sentence to be read', async () => {
		const { screen } = await stage(DictationView, dictation, question);
		await screen.getByRole('button', { name: 'Écouter', exact: true }).click();
		await expect.poll(() => spoken.length).toBe(1);
		spoken[0]?.onerror?.();
		await expect.element(screen.getByRole('status').first()).toHaveTextContent(/La voix s’est arrêtée/);
		await expect.element(screen.getByRole('button', { name: 'Voir la phrase' })).toBeVisible();
	});

	it('falls silent when it goes', async () => {
		const cancel = vi.spyOn(speechSynthesis, 'cancel');
		const { screen } = await stage(DictationView, dictation, question);
		await screen.getByRole('button', { name: 'Écouter', exact: true }).click();
		await expect.poll(() => spoken.length).toBe(1);
		cancel.mockClear();
		await screen.unmount();
		await expect.poll(() => cancel.mock.calls.length).toBeGreaterThan(0);
	});
});

describe('where there is none', () => {
	beforeEach(() => {
		vi.stubGlobal('speechSynthesis', undefined);
	});

	it('gives the reason, and the sentence to copy from memory', async () => {
		const { screen, onresponse } = await stage(DictationView, dictation, question);
		await expect.element(screen.getByRole('status').first()).toHaveTextContent(/pas de voix française/);
		expect(screen.getByRole('button', { name: /Écouter/ }).elements()).toHaveLength(0);
		expect(readable(screen.container)).toHaveLength(0);

		const toggle = screen.getByRole('button', { name: 'Voir la phrase' });
		await toggle.click();
		expect(readable(screen.container)).toHaveLength(1);
		await expect.element(screen.getByRole('status').nth(1)).toHaveTextContent(question.sentence);
		// Writing hides it, and it may be seen again.
		await screen.getByRole('textbox').click();
		expect(readable(screen.container)).toHaveLength(0);
		await userEvent.keyboard('Les six');
		await screen.getByRole('button', { name: 'Voir la phrase' }).click();
		expect(readable(screen.container)).toHaveLength(1);
		expect(onresponse).toHaveBeenLastCalledWith('Les six');
	});

	it('does not move the field when the sentence comes and goes', async () => {
		const { screen } = await stage(DictationView, dictation, question);
		await expect.element(screen.getByRole('button', { name: 'Voir la phrase' })).toBeVisible();
		const top = () => screen.getByRole('textbox').element().getBoundingClientRect().top;
		const before = top();
		await screen.getByRole('button', { name: 'Voir la phrase' }).click();
		expect(top()).toBe(before);
	});
});

it('is written and checked with Enter; a wrong word is told', async () => {
	const { screen } = await stage(DictationView, dictation, question);
	await screen.getByRole('textbox').click();
	await userEvent.keyboard('Les six pays on signé un traite{Enter}');
	const field = screen.getByRole('textbox');
	await expect.element(field).toHaveAttribute('readonly');
	await expect
		.element(field)
		.toHaveAccessibleDescription(
			/En partie juste.*« ont », et non « on ».*Presque : « traite » s’écrit « traité »/
		);
});

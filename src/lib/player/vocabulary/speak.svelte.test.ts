import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { keepRate, keepVoice } from '#lib/speech/reader.svelte.ts';
import type { Voice } from '#lib/speech/voice.ts';
import Speak from './Speak.svelte';

async function stage(voice: Voice | undefined) {
	const screen = await render(Speak, { text: 'un traité', label: 'Écouter', find: async () => voice });
	return { screen, press: () => screen.getByRole('button', { name: 'Écouter' }).click() };
}

it('says a word at the chosen speed, slowly when asked again, and then at the chosen speed', async () => {
	keepRate(1);
	const said: [string, number][] = [];
	const { press } = await stage({ say: (text, rate) => void said.push([text, rate]), cancel: () => {} });
	for (const count of [1, 2, 3]) {
		await press();
		await expect.poll(() => said).toHaveLength(count);
	}
	expect(said).toEqual([
		['un traité', 1],
		['un traité', 0.8],
		['un traité', 1]
	]);
	keepRate(0.9);
	await press();
	await press();
	await expect.poll(() => said.slice(3).map(([, rate]) => rate)).toEqual([0.8, 0.9]);
	keepRate(1);
});

it('says when the device has no French voice', async () => {
	const { screen, press } = await stage(undefined);
	await press();
	await expect.element(screen.getByRole('status')).toHaveTextContent(/pas de voix française/);
});

it('is said by the voice that was chosen, or by the best one when that is gone', async () => {
	const voices = ['a', 'b'].map((voiceURI) => ({
		voiceURI,
		name: voiceURI,
		lang: 'fr-FR',
		localService: true,
		default: false
	}));
	const spoken: unknown[] = [];
	const original = Object.getOwnPropertyDescriptors(window);
	const speech = {
		getVoices: () => voices,
		cancel() {},
		resume() {},
		speak: (said: { voice: unknown }) => spoken.push(said.voice)
	};
	Object.defineProperty(window, 'speechSynthesis', { value: speech, configurable: true });
	Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: class {}, configurable: true });
	try {
		const screen = await render(Speak, { text: 'un traité', label: 'Écouter' });
		for (const [chosen, expected] of [
			['b', 'b'],
			['gone', 'a']
		]) {
			keepVoice(chosen!);
			spoken.length = 0;
			await screen.getByRole('button', { name: 'Écouter' }).click();
			await expect.poll(() => spoken).toMatchObject([{ voiceURI: expected }]);
		}
	} finally {
		for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance'] as const)
			Object.defineProperty(window, name, original[name]!);
		keepVoice('');
	}
});

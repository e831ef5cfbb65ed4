import { keep, kept } from '#lib/base/kept.browser.ts';
import { SpeechQueue, type QueueState } from './queue.ts';
import { RATES, type Rate, type Voice } from './voice.ts';
import { browserVoice, findFrenchVoices } from './voice.browser.ts';

const RATE_KEY = 'speech-rate';
const VOICE_KEY = 'speech-voice';

/** The speed that was chosen last, natural speed at first. */
export const keptRate = (): Rate => RATES.find((rate) => String(rate) === kept(RATE_KEY)) ?? 1;
export const keepRate = (rate: Rate): void => keep(RATE_KEY, String(rate));
/** The address of the chosen voice; it may be gone from the device since. */
export const keptVoice = (): string | undefined => kept(VOICE_KEY);
export const keepVoice = (uri: string): void => keep(VOICE_KEY, uri);

/** Looks for the voice once it is wanted: `undefined` when the device has no French one. */
export async function findVoice(): Promise<Voice | undefined> {
	const voices = await findFrenchVoices();
	const chosen = voices.find((voice) => voice.voiceURI === keptVoice()) ?? voices[0];
	return chosen && browserVoice(chosen);
}

/** Reading aloud as a page shows it: which sentence is lit, and whether there is a voice at all. */
export class Reader {
	/** `missing` once it is known that the device has no French voice. */
	voice = $state.raw<'unknown' | 'looking' | 'ready' | 'missing'>('unknown');
	#state = $state.raw<QueueState>({ reading: 'idle', index: 0, rate: 1, failed: false });
	#queue: SpeechQueue | undefined;

	constructor(
		private readonly sentences: readonly { id: string; text: string }[],
		private readonly find: () => Promise<Voice | undefined> = findVoice
	) {}

	get state(): QueueState {
		return this.#state;
	}
	/** Id of the sentence that is being read, or waits to be. */
	get lit(): string | undefined {
		return this.#state.reading === 'idle' ? undefined : this.sentences[this.#state.index]?.id;
	}

	/** Starts, pauses or resumes. Finds the voice at the first call. */
	async toggle(): Promise<void> {
		if (this.#state.reading === 'playing') this.#queue?.pause();
		else (await this.#ready())?.play();
	}
	stop(): void {
		this.#queue?.stop();
	}
	jump(by: 1 | -1): void {
		this.#queue?.jump(this.#state.index + by);
	}
	setRate(rate: Rate): void {
		keepRate(rate);
		if (this.#queue) this.#queue.setRate(rate);
		else this.#state = { ...this.#state, rate };
	}

	async #ready(): Promise<SpeechQueue | undefined> {
		if (this.#queue) return this.#queue;
		if (this.voice === 'looking') return undefined;
		this.voice = 'looking';
		const voice = await this.find();
		this.voice = voice ? 'ready' : 'missing';
		if (!voice) return undefined;
		const texts = this.sentences.map(({ text }) => text);
		this.#queue = new SpeechQueue(texts, voice, (state) => (this.#state = state), keptRate());
		return this.#queue;
	}
}

/** A voice that says one sentence at a time. */
export interface Voice {
	/** Says it, then calls back once. After `cancel` it does not call back. */
	say(sentence: string, rate: number, done: (outcome: 'said' | 'failed') => void): void;
	/** Falls silent at once. */
	cancel(): void;
}

/** Speeds that stay natural in French, slowest first. */
export const RATES = [0.8, 0.9, 1] as const;
export type Rate = (typeof RATES)[number];

/** The part of the browser's voices that choosing among them needs. */
export interface VoiceCandidate {
	voiceURI: string;
	name: string;
	lang: string;
	localService: boolean;
	default: boolean;
}

const isFrench = ({ lang }: VoiceCandidate) => /^fr([-_]|$)/i.test(lang);
const merit = (voice: VoiceCandidate) =>
	(voice.localService ? 4 : 0) + (/^fr[-_]FR$/i.test(voice.lang) ? 2 : 0) + (voice.default ? 1 : 0);

/** The French voices, best first: on the device (they work offline and pause well), of France, the reader's own default. */
export const frenchVoices = <V extends VoiceCandidate>(voices: readonly V[]): V[] =>
	voices.filter(isFrench).sort((a, b) => merit(b) - merit(a) || a.name.localeCompare(b.name, 'fr'));

import { expect, it } from 'vitest';
import { SpeechQueue } from './queue.ts';
import { frenchVoices, type Voice } from './voice.ts';

/** A voice that says nothing until the test lets it finish. */
function stubVoice() {
	const said: string[] = [];
	let done: ((outcome: 'said' | 'failed') => void) | undefined;
	const voice: Voice = {
		say: (sentence, rate, callback) => {
			said.push(`${sentence}@${rate}`);
			done = callback;
		},
		cancel: () => said.push('–')
	};
	return { voice, said, finish: (outcome: 'said' | 'failed' = 'said') => done?.(outcome), late: () => done };
}
const spoken = (said: string[]) => said.filter((entry) => entry !== '–');

it('reads every sentence in order and comes to rest at the beginning', () => {
	const { voice, said, finish } = stubVoice();
	const queue = new SpeechQueue(['un', 'deux'], voice);
	queue.play();
	finish();
	expect(queue.state).toMatchObject({ reading: 'playing', index: 1 });
	finish();
	expect(spoken(said)).toEqual(['un@1', 'deux@1']);
	expect(queue.state).toMatchObject({ reading: 'idle', index: 0 });
});

it('says the whole sentence again when resumed', () => {
	const { voice, said, finish } = stubVoice();
	const queue = new SpeechQueue(['un', 'deux'], voice);
	queue.play();
	finish();
	queue.pause();
	expect(queue.state.reading).toBe('paused');
	queue.play();
	expect(spoken(said)).toEqual(['un@1', 'deux@1', 'deux@1']);
});

it('does not obey the end of a sentence that was interrupted', () => {
	const { voice, late } = stubVoice();
	const queue = new SpeechQueue(['un', 'deux', 'trois'], voice);
	queue.play();
	const interrupted = late();
	queue.jump(2);
	interrupted?.('said');
	expect(queue.state).toMatchObject({ reading: 'playing', index: 2 });
	queue.pause();
	late()?.('said');
	expect(queue.state).toMatchObject({ reading: 'paused', index: 2 });
});

it('begins the sentence again when the speed changes, and only then', () => {
	const { voice, said } = stubVoice();
	const queue = new SpeechQueue(['un'], voice);
	queue.setRate(0.8);
	expect(spoken(said)).toEqual([]);
	queue.play();
	queue.setRate(0.9);
	expect(spoken(said)).toEqual(['un@0.8', 'un@0.9']);
});

it('stays within the text when jumping', () => {
	const queue = new SpeechQueue(['un', 'deux'], stubVoice().voice);
	queue.jump(9);
	expect(queue.state).toMatchObject({ reading: 'idle', index: 1 });
	queue.jump(-1);
	expect(queue.state.index).toBe(0);
});

it('stops on the sentence that the voice could not say, and can try it again', () => {
	const { voice, finish } = stubVoice();
	const queue = new SpeechQueue(['un', 'deux'], voice);
	queue.play();
	finish('failed');
	expect(queue.state).toMatchObject({ reading: 'paused', index: 0, failed: true });
	queue.play();
	expect(queue.state).toMatchObject({ reading: 'playing', failed: false });
});

it('is silent when there is nothing to read', () => {
	const { voice, said } = stubVoice();
	new SpeechQueue([], voice).play();
	expect(said).toEqual([]);
});

it('prefers a French voice of the device, then of France', () => {
	const voice = (name: string, lang: string, localService: boolean) => ({
		voiceURI: name,
		name,
		lang,
		localService,
		default: false
	});
	const found = frenchVoices([
		voice('Google français', 'fr-FR', false),
		voice('Samantha', 'en-US', true),
		voice('Amélie', 'fr-CA', true),
		voice('Thomas', 'fr_FR', true),
		voice('Frisian', 'fry', true)
	]);
	expect(found.map(({ name }) => name)).toEqual(['Thomas', 'Amélie', 'Google français']);
});

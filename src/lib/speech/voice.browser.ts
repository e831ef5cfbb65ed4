import { frenchVoices, type Voice } from './voice.ts';

const synthesis = () => (typeof speechSynthesis === 'undefined' ? undefined : speechSynthesis);

/** The French voices of this browser, best first; empty when there is none. Some browsers need a moment to list theirs. */
export function findFrenchVoices(patience = 1500): Promise<SpeechSynthesisVoice[]> {
	const speech = synthesis();
	if (!speech) return Promise.resolve([]);
	const found = frenchVoices(speech.getVoices());
	if (found.length) return Promise.resolve(found);
	return new Promise((resolve) => {
		const settle = () => {
			speech.removeEventListener('voiceschanged', look);
			clearTimeout(timer);
			resolve(frenchVoices(speech.getVoices()));
		};
		const look = () => frenchVoices(speech.getVoices()).length && settle();
		const timer = setTimeout(settle, patience);
		speech.addEventListener('voiceschanged', look);
	});
}

/** The browser's own voice. */
export function browserVoice(chosen: SpeechSynthesisVoice): Voice {
	// Kept here until it ends: Chromium forgets utterances that nothing holds, and then never says they ended.
	let current: SpeechSynthesisUtterance | undefined;
	let watchdog: ReturnType<typeof setTimeout> | undefined;

	const forget = () => {
		clearTimeout(watchdog);
		current = undefined;
	};
	return {
		say(sentence, rate, done) {
			const utterance = new SpeechSynthesisUtterance(sentence);
			utterance.voice = chosen;
			utterance.lang = chosen.lang.replace('_', '-');
			utterance.rate = rate;
			const end = (outcome: 'said' | 'failed') => {
				if (current !== utterance) return;
				forget();
				done(outcome);
			};
			utterance.onend = () => end('said');
			utterance.onerror = () => end('failed');
			current = utterance;
			// Remote voices may stall without a word. A sentence takes about 70 ms a character.
			watchdog = setTimeout(() => end('failed'), 8000 + (sentence.length * 200) / rate);
			// A queue that was left paused would swallow the next sentence.
			synthesis()?.resume();
			synthesis()?.speak(utterance);
		},
		cancel() {
			forget();
			synthesis()?.cancel();
		}
	};
}

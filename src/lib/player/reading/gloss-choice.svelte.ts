import type { Component } from 'svelte';
import { keep, kept } from '#lib/base/kept.browser.ts';
import { preferred } from '#lib/i18n/language-name.ts';
import { GLOSS_LANGUAGES, type GlossLanguage, type Run } from '#lib/lesson/lesson.ts';

const LANGUAGE_KEY = 'gloss-language';
const AID_KEY = 'gloss-aid';

/** `ladder`: definition, then example, then translation, one step at a time. `open`: everything at once. */
type GlossAid = 'ladder' | 'open';

/** How the learner wants words explained: into which language, and how much at once. */
class GlossChoice {
	#language = $state<GlossLanguage>('en');
	#aid = $state<GlossAid>('ladder');
	/** Shows the words of a stretch of text one by one, each to be asked for; absent until one is. */
	Words = $state.raw<Component<{ run: Run }>>();

	get language(): GlossLanguage {
		return this.#language;
	}
	get aid(): GlossAid {
		return this.#aid;
	}

	/** Takes up what was kept; at first, the first of the browser's languages that we translate into. */
	restore(): void {
		const choice = kept(LANGUAGE_KEY);
		this.#language = preferred(GLOSS_LANGUAGES, choice ? [choice] : navigator.languages, 'en');
		this.#aid = kept(AID_KEY) === 'open' ? 'open' : 'ladder';
	}
	chooseLanguage(language: GlossLanguage): void {
		this.#language = language;
		keep(LANGUAGE_KEY, language);
	}
	chooseAid(aid: GlossAid): void {
		this.#aid = aid;
		keep(AID_KEY, aid);
	}
}

export const gloss = new GlossChoice();

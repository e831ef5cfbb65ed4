import { keep, kept } from '#lib/base/kept.browser.ts';
import {
	baseLocale,
	getTextDirection,
	isLocale,
	locales,
	overwriteGetLocale,
	type Locale
} from './compiled/runtime.js';

const KEY = 'language';

/**
 * The language of the interface. Pages are prerendered and hydrated in French; `restore` then switches to
 * the learner's choice, so the first render always matches what the server wrote.
 */
class InterfaceLanguage {
	#current = $state<Locale>(baseLocale);

	/** Languages that have a catalogue, French first. */
	readonly offered = locales;

	get current(): Locale {
		return this.#current;
	}
	get direction(): 'ltr' | 'rtl' {
		return getTextDirection(this.#current);
	}

	/** Takes up the kept choice. Called once the page is hydrated. */
	restore(): void {
		const choice = kept(KEY);
		if (isLocale(choice)) this.#current = choice;
	}

	/** Switches every text at once, without reloading, and remembers it. */
	choose(locale: Locale): void {
		this.#current = locale;
		keep(KEY, locale);
	}
}

export const language = new InterfaceLanguage();
overwriteGetLocale(() => language.current);

import { keep, kept } from '#lib/base/kept.browser.ts';
import {
	COMFORT,
	COMFORT_ASPECTS,
	COMFORT_KEY,
	comfortFrom,
	type Comfort,
	type ComfortAspect
} from './comfort.ts';

/** The reader's comfort choices, shown as attributes on `<html>` and kept on this device. */
class ComfortChoices {
	#current = $state.raw<Comfort>(comfortFrom(undefined));

	get current(): Comfort {
		return this.#current;
	}

	/** Takes up what was kept. `app.html` has already painted it; this lets the controls show it. */
	restore(): void {
		this.#show(comfortFrom(kept(COMFORT_KEY)));
	}

	choose<A extends ComfortAspect>(aspect: A, value: Comfort[A]): void {
		this.#show({ ...this.#current, [aspect]: value });
		keep(COMFORT_KEY, JSON.stringify(this.#current));
	}

	/** Back to the house's own choices. */
	reset(): void {
		this.#show(comfortFrom(undefined));
		keep(COMFORT_KEY, '{}');
	}

	#show(comfort: Comfort) {
		this.#current = comfort;
		for (const aspect of COMFORT_ASPECTS) {
			if (comfort[aspect] === COMFORT[aspect][0]) delete document.documentElement.dataset[aspect];
			else document.documentElement.dataset[aspect] = comfort[aspect];
		}
	}
}

export const comfort = new ComfortChoices();

import { sharedStore } from '#lib/progress/shared-store.browser.ts';
import { firstUse } from '#lib/ui/first-use.browser.ts';
import type { Place } from '../place.ts';
import type { ReadingSession } from './reading-session.svelte.ts';

/** The way to the reading session, whose code and store come once the page is used: the text waits for neither. */
export class SessionDoor {
	session = $state.raw<ReadingSession>();
	#opening: Promise<ReadingSession> | undefined;

	constructor(private readonly place: Place) {}

	open = (): Promise<ReadingSession> => (this.#opening ??= this.#open());

	async #open(): Promise<ReadingSession> {
		await firstUse();
		const { ReadingSession } = await import('./reading-session.svelte.ts');
		const session = new ReadingSession(this.place, sharedStore);
		await session.restore();
		this.session = session;
		return session;
	}
}

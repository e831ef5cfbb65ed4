import { sharedStore } from '#lib/progress/shared-store.browser.ts';
import { firstUse } from '#lib/ui/first-use.browser.ts';
import type { LevelText } from '#lib/lesson/lesson.ts';
import type { ReadingSession } from './reading-session.svelte.ts';

/** The way to the reading session, whose code and store come once the page is used: the text waits for neither. */
export class SessionDoor {
	session = $state.raw<ReadingSession>();
	#opening: Promise<ReadingSession> | undefined;

	constructor(private readonly text: LevelText) {}

	open = (): Promise<ReadingSession> => (this.#opening ??= this.#open());

	async #open(): Promise<ReadingSession> {
		await firstUse();
		const { ReadingSession } = await import('./reading-session.svelte.ts');
		const session = new ReadingSession(this.text, sharedStore);
		await session.begin();
		this.session = session;
		return session;
	}
}

import type { Fact } from './facts.ts';

/** What tabs tell each other: facts that are durable now, or that everything was forgotten. */
export type TabMessage = { facts: readonly Fact[] } | { erased: true };

/** The line to the other tabs of this app. */
export interface Tabs {
	tell(message: TabMessage): void;
	/** Called with what other tabs tell. */
	onmessage: ((message: TabMessage) => void) | undefined;
	close(): void;
}

/** The line of an app that runs in one tab only. */
export const noTabs = (): Tabs => ({ tell() {}, onmessage: undefined, close() {} });

import type { Fact, TableName } from './facts.ts';

/** What tabs tell each other: facts that are durable now, tables into which many came, or that everything was forgotten. */
export type TabMessage = { facts: readonly Fact[] } | { merged: readonly TableName[] } | { erased: true };

/** The line to the other tabs of this app. */
export interface Tabs {
	tell(message: TabMessage): void;
	/** Called with what other tabs tell. */
	onmessage: ((message: TabMessage) => void) | undefined;
	close(): void;
}

/** The line of an app that runs in one tab only. */
export const noTabs = (): Tabs => ({ tell() {}, onmessage: undefined, close() {} });

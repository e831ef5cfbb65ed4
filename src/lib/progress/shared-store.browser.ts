import type { TableName } from './facts.ts';
import { askForPersistence } from './persistence.browser.ts';
import type { ProgressStore } from './store.ts';

let store: Promise<ProgressStore> | undefined;

/** The page's one store. The first call loads and opens it: nothing of it is in the page's first bytes.
 * With the first saved answer the browser is asked to keep the data. */
export function sharedStore(): Promise<ProgressStore> {
	store ??= open();
	return store;
}

async function open(): Promise<ProgressStore> {
	const { openStore } = await import('./open-store.browser.ts');
	const opened = await openStore();
	if (opened.report.safety === 'memory') return opened;
	const stop = opened.watch((tables) => {
		if (!tables.has('answers')) return;
		stop();
		void askForPersistence();
	});
	return opened;
}

/** Like `watch` of the shared store, for callers that do not want to wait until it is open. */
export function watchProgress(changed: (tables: ReadonlySet<TableName>) => void): () => void {
	let stop: (() => void) | undefined;
	let stopped = false;
	void sharedStore().then((opened) => {
		if (!stopped) stop = opened.watch(changed);
	});
	return () => {
		stopped = true;
		stop?.();
	};
}

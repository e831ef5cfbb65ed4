import type { TableName } from './facts.ts';
import type { ProgressStore } from './store.ts';

let store: Promise<ProgressStore> | undefined;

/** The page's one store. The first call loads and opens it: nothing of it is in the page's first bytes. */
export function sharedStore(): Promise<ProgressStore> {
	store ??= import('./open-store.browser.ts').then(({ openStore }) => openStore());
	return store;
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

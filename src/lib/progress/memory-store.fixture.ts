import { Canary } from './canary.ts';
import { DurableStore } from './durable-store.ts';
import type { Fact } from './facts.ts';
import { memoryIndex } from './legs/memory-index.ts';
import { noTabs } from './tabs.ts';

/** A store that lives in memory, with some facts. */
export async function memoryStore(facts: readonly Fact[] = []): Promise<DurableStore> {
	const store = await DurableStore.open({
		index: memoryIndex(),
		canary: new Canary({ read: () => null, write: () => {} }),
		tabs: noTabs(),
		later: () => {},
		start: { safety: 'memory' }
	});
	const merged = await store.merge(facts);
	if (!merged.ok) throw new Error(merged.error.detail);
	return store;
}

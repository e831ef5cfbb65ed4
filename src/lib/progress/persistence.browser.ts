/** What the browser answered when asked not to evict this site's data. */
export type Persistence = 'granted' | 'refused' | 'unsupported';

const KEY = 'route-des-mots/persistence';
let asking: Promise<Persistence> | undefined;

/**
 * Asks the browser, once a page, to keep the data when it cleans up. Meant for the first saved answer: some
 * browsers ask the learner, and by then there is something worth keeping.
 */
export function askForPersistence(): Promise<Persistence> {
	asking ??= ask().then(remember);
	return asking;
}

/** The answer so far: what the browser says now, or else what it said when it was last asked; `undefined` if never. */
export async function persistence(): Promise<Persistence | undefined> {
	if (!supported()) return 'unsupported';
	const persisted = await navigator.storage.persisted().catch(() => false);
	return persisted ? 'granted' : remembered();
}

/**
 * Whether this browser clears what a site keeps after seven days of use in which the site was not: Safari, unless the
 * site was put on the home screen, where days are counted apart. A promise (`granted`) lifts the rule too.
 */
export const forgetsAfterAWeek = (): boolean =>
	navigator.vendor.startsWith('Apple') && !matchMedia('(display-mode: standalone)').matches;

// Quotas are not looked at: what browsers report is made up and errors tell in time.
const supported = () => typeof navigator.storage?.persist === 'function';

async function ask(): Promise<Persistence> {
	if (!supported()) return 'unsupported';
	try {
		return (await navigator.storage.persist()) ? 'granted' : 'refused';
	} catch {
		return 'refused';
	}
}

function remember(answer: Persistence): Persistence {
	try {
		localStorage.setItem(KEY, answer);
	} catch {
		// Without storage there is nothing to keep either.
	}
	return answer;
}

function remembered(): Persistence | undefined {
	try {
		const answer = localStorage.getItem(KEY);
		return answer === 'granted' || answer === 'refused' ? answer : undefined;
	} catch {
		return undefined;
	}
}

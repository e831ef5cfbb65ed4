import { ask, type Answer } from './ask.browser.ts';
import type { OfflineRequest, OfflineState, Progress } from './messages.ts';
import { activeWorker, registration, siteAddress, type Unavailable } from './registration.browser.ts';

/** Why a group is not kept: as the worker says, or because there is none. */
export type Trouble = Extract<Answer, { error: unknown }>['error'] | Unavailable;

/** Asks the worker in charge; `wait` for the first one, where there is none yet. */
async function askWorker(
	request: OfflineRequest,
	{ wait, onprogress }: { wait: boolean; onprogress?: (progress: Progress) => void }
): Promise<Answer | { error: Trouble }> {
	const registered = await registration();
	if (typeof registered === 'string') return { error: registered };
	const worker = wait ? await activeWorker() : registered.active;
	if (!worker) return { error: 'none' };
	return typeof worker === 'string' ? { error: worker } : ask(worker, request, onprogress);
}

/** What this device keeps, or why it keeps nothing. */
export async function offlineState(): Promise<OfflineState | { error: Trouble }> {
	const answer = await askWorker({ ask: 'state' }, { wait: false });
	if ('state' in answer) return answer.state;
	return 'error' in answer ? answer : { error: 'bug' };
}

/** Resolves once what is coming to this device is here, or can't come now. */
export async function allHere(): Promise<void> {
	await askWorker({ ask: 'opened', url: location.href }, { wait: true });
}

/** Takes a group away from this device. Resolves with whether that was done. */
export async function forgetGroup(url: string): Promise<boolean> {
	return 'done' in (await askWorker({ ask: 'forget', url }, { wait: false }));
}

/** Addresses of the groups that are kept whole, each with its last slash. */
export async function keptGroups(): Promise<ReadonlySet<string>> {
	const state = await offlineState();
	const kept = 'error' in state ? [] : state.groups.filter(({ isKept }) => isKept);
	return new Set(kept.map(({ name }) => new URL(`${name}/`, siteAddress()).pathname));
}

/** Files that are kept together, as a page shows and changes them. */
export class KeptGroup {
	/** `unknown` until the worker has been asked. */
	state = $state<'unknown' | 'away' | 'coming' | 'kept'>('unknown');
	bytes = $state<number>();
	progress = $state.raw<Progress>();
	trouble = $state<Trouble>();
	readonly #url: string;
	/** Whether the reader has pressed: what shows then is not to be changed by what comes by itself. */
	#isAsked = false;

	/** @param url address of the group, with its last slash */
	constructor(url: string) {
		this.#url = new URL(url, location.href).href;
	}

	/** Asks what is kept now, and again once the worker has finished what it does by itself. */
	async follow(): Promise<void> {
		await this.#look();
		if (this.state !== 'away') return;
		await askWorker({ ask: 'opened', url: this.#url }, { wait: true });
		if (!this.#isAsked) await this.#look();
	}

	async keep(): Promise<boolean> {
		this.#isAsked = true;
		this.state = 'coming';
		this.trouble = undefined;
		const onprogress = (progress: Progress) => (this.progress = progress);
		const answer = await askWorker({ ask: 'keep', url: this.#url }, { wait: true, onprogress });
		this.progress = undefined;
		const isKept = await this.#look();
		if ('error' in answer && !isKept) this.trouble = answer.error;
		return isKept;
	}

	async forget(): Promise<void> {
		this.trouble = undefined;
		await forgetGroup(this.#url);
		await this.#look();
	}

	/** Resolves with whether the group is kept. */
	async #look(): Promise<boolean> {
		const state = await offlineState();
		if ('error' in state) {
			// A worker that is only just coming can be waited for.
			this.state = 'away';
			this.trouble = state.error === 'none' ? undefined : state.error;
			return false;
		}
		const path = this.#url.slice(siteAddress().length);
		const group = state.groups.find(({ name }) => `${name}/` === path);
		this.bytes = group?.bytes;
		this.state = group?.isKept ? 'kept' : 'away';
		if (!group) this.trouble = 'none';
		return !!group?.isKept;
	}
}

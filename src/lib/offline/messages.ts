/** What a page asks of the worker. Each comes with a port for the reply. */
export type OfflineRequest =
	/** Finish what was begun, and keep the group of the page at this address, as when it is opened. */
	| { ask: 'opened'; url: string }
	/** Keep the group of this address, because the reader wants it. */
	| { ask: 'keep'; url: string }
	/** Take the group of this address away, and leave it alone until the reader wants it again. */
	| { ask: 'forget'; url: string }
	/** What is kept. */
	| { ask: 'state' }
	/** Take over from the version before. */
	| { ask: 'takeOver' };

/** How far a group is, in bytes on the device. */
export interface Progress {
	done: number;
	total: number;
}

/** `network`: not reached; `changed`: the site is of another version by now; `full`: no room; `none`: no such group. */
export type KeepError = 'network' | 'changed' | 'full' | 'none' | 'bug';

/** A group of files, as the device has it. */
export interface GroupState {
	/** Its folder within the site, without the last slash. */
	name: string;
	bytes: number;
	/** Whole, in the version that answers. */
	isKept: boolean;
}

export interface OfflineState {
	version: string;
	/** Whether the pages outside of groups are here in full. */
	isReady: boolean;
	groups: GroupState[];
}

/** What comes back: progress any number of times, then one of the others. */
export type OfflineReply =
	{ progress: Progress } | { state: OfflineState } | { done: true } | { error: KeepError };

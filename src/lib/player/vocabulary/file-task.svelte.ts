import { inParts, type Step } from '#lib/base/steps.ts';
import { m } from '#lib/i18n/compiled/messages.js';

/** What is said of a file that was written or read. */
export interface Said {
	tone: 'good' | 'bad' | 'plain';
	texts: string[];
	problems?: string[];
}

/** Writes or reads one file at a time, says how that went and how far it is, and can be called off. */
export class FileTask {
	said = $state.raw<Said>();
	isBusy = $state(false);
	/** The share that is done, 0 to 1, of work that is long enough to be called off. */
	share = $state<number>();
	#stop = new AbortController();

	/** Runs a task; what fails says so. While another one runs, nothing happens. */
	async run(task: (step: Step) => Promise<Said>, failed: () => string): Promise<void> {
		if (this.isBusy) return;
		this.isBusy = true;
		this.said = { tone: 'plain', texts: [m.wordfile_busy()] };
		this.#stop = new AbortController();
		const { signal } = this.#stop;
		const step = inParts((share) => (this.share = share), signal);
		this.said = await task(step).catch((): Said => {
			return signal.aborted
				? { tone: 'plain', texts: [m.wordfile_cancelled()] }
				: { tone: 'bad', texts: [failed()] };
		});
		this.share = undefined;
		this.isBusy = false;
	}

	/** Ends the task at its next step: no file is written. */
	cancel = (): void => this.#stop.abort();
}

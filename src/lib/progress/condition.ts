import { canonicalJson } from '#lib/base/hash.ts';
import type { StartReport } from './store.ts';

/** How a store fares, and who wants to hear of it when that changes. */
export class Condition {
	readonly #followers = new Set<() => void>();
	#report: StartReport;

	constructor(start: Pick<StartReport, 'safety' | 'reason' | 'detail'>) {
		this.#report = { ...start, healed: 0, lost: false };
	}

	get report(): StartReport {
		return this.#report;
	}

	/** Old code may not write to the database, and memory has nothing to be healed from. */
	get canHeal(): boolean {
		return this.#report.reason !== 'old-code' && this.#report.safety !== 'memory';
	}

	/** Calls back after each change. Returns the way to stop. */
	follow(changed: () => void): () => void {
		this.#followers.add(changed);
		return () => void this.#followers.delete(changed);
	}

	tell(news: Partial<StartReport>): void {
		this.#become({ ...this.#report, ...news });
	}

	/** What had failed is in use again: nothing of the reasons for it remains. */
	recovered(news: Pick<StartReport, 'safety' | 'reason'>): void {
		const { reason: _, detail: __, ...rest } = this.#report;
		this.#become({ ...rest, ...news });
	}

	#become(report: StartReport): void {
		if (canonicalJson(report) === canonicalJson(this.#report)) return;
		this.#report = report;
		for (const follower of this.#followers) follower();
	}
}

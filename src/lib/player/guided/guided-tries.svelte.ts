import { newId } from '#lib/base/id.ts';
import type { ProgressStore, SaveError } from '#lib/progress/store.ts';
import type { Question } from '#lib/question/kinds.ts';
import { grading } from '#lib/question/loaded.ts';
import type { Verdict } from '#lib/question/verdict.ts';
import { newFact } from '../fact.ts';
import type { Place } from '../place.ts';

/** The tries at an ungraded question: as many as one likes, each recorded before its correction shows. */
export class GuidedTries {
	response = $state.raw<unknown>();
	verdict = $state.raw<Verdict>();
	error = $state.raw<SaveError>();
	isSaving = $state(false);
	readonly #store: ProgressStore;
	readonly #place: Place;
	readonly #question: Question;
	#round = 0;
	#shownAt = Date.now();
	#row = newId();

	constructor(store: ProgressStore, place: Place, question: Question) {
		this.#store = store;
		this.#place = place;
		this.#question = question;
	}

	/** Shows the newest recorded try again, if the question still stands as it was. */
	async open(): Promise<void> {
		const { id, rev } = this.#question;
		const rows = await this.#store.read('answers', this.#place.lesson, this.#place.level);
		const tries = rows.filter((row) => row.stop === 'reading' && row.question === id);
		this.#round = tries.length;
		const last = tries.at(-1);
		if (!last || last.rev !== rev || !grading.isResponse(this.#question, last.response)) return;
		this.response = last.response;
		this.verdict = grading.gradeQuestion(this.#question, last.response);
	}

	change(response: unknown): void {
		this.response = response;
		// A save that failed may yet land: what is answered next is another row.
		if (this.error) this.#row = newId();
		this.error = undefined;
	}

	/** Records the response, then shows its correction. Returns whether it did: `false` when unfinished or not saved. */
	async check(now: number): Promise<boolean> {
		const verdict = grading.gradeQuestion(this.#question, this.response);
		if (!verdict || this.isSaving) return false;
		this.isSaving = true;
		const { id, rev } = this.#question;
		const { credit, code } = verdict;
		const answer = { question: id, rev, response: this.response, credit, code, hints: 0 };
		const fields = { ...answer, stop: 'reading' as const, round: this.#round, ms: now - this.#shownAt };
		const saved = await this.#store.record(
			newFact('answers', this.#place, fields, { id: this.#row, at: now })
		);
		this.isSaving = false;
		this.error = saved.ok ? undefined : saved.error;
		if (saved.ok) this.verdict = verdict;
		return saved.ok;
	}

	again(now: number): void {
		this.verdict = undefined;
		this.response = undefined;
		this.#round += 1;
		this.#shownAt = now;
		this.#row = newId();
	}
}

import { grouped } from '#lib/base/grouped.ts';
import type { Question } from '#lib/question/kinds.ts';
import { wordsLookedUp, middleOf } from '../class-figures.ts';
import type { CopyChange, GradebookData, GradebookStore } from '../gradebook.db.ts';
import { gradebookRows } from '../gradebook.ts';
import { analyseItems, skillMeans } from '../item-analysis.ts';
import { markCopy, type MarkedCopy } from '../mark.ts';
import { markingOf } from '../marking.ts';
import type { CopyRow, MarkRow } from '../rows.ts';
import type { TableOrder, TableState } from './table-view.ts';

const NO_MARKS: MarkRow[] = [];

/** The gradebook of an assignment, laid out from its rows. What the teacher changes shows once it is saved. */
export class GradebookSession {
	#data = $state.raw<GradebookData>();
	#today = $state.raw<Question[]>([]);
	#state = $state<'loading' | 'missing' | 'failed' | 'ready'>('loading');
	#store: GradebookStore | undefined;
	/** Copies as they were last marked, by their ids. */
	readonly #marked = new Map<
		string,
		{ copy: CopyRow; marks: MarkRow[]; marking: unknown; marked: MarkedCopy }
	>();

	/** How the table is looked at: it stays so while one looks at a pupil. */
	order = $state.raw<TableOrder>({ by: 'name', isDescending: false });
	text = $state('');
	filter = $state<TableState>('all');

	get state() {
		return this.#state;
	}
	/** To be read once the state is `ready`. */
	get data(): GradebookData {
		return this.#data!;
	}
	readonly #marking = $derived(this.#data && markingOf(this.#data.assigned, this.#today));
	readonly #marksByCopy = $derived(grouped(this.#data?.marks ?? [], ({ copy }) => copy));
	readonly rows = $derived(
		this.#data
			? gradebookRows(
					this.#data.assigned.assignment,
					this.#data.of?.pupils ?? [],
					this.#data.copies,
					(copy) => this.mark(copy)
				)
			: []
	);
	/** The copies that count. */
	readonly counting = $derived(this.rows.flatMap(({ marked }) => marked ?? []));
	readonly items = $derived(analyseItems(this.#marking?.quiz ?? [], this.counting));
	readonly skills = $derived(skillMeans(this.items));
	readonly middle = $derived(middleOf(this.counting));
	readonly words = $derived(wordsLookedUp(this.#data?.assigned.terms ?? {}, this.counting));

	/**
	 * Reads an assignment, and again whenever copies come or go, until what it returns is called. `today`: the questions
	 * of the lesson as they are now, for pupils who had the edited ones; it may fail.
	 */
	follow(
		assignment: string,
		open: () => Promise<GradebookStore>,
		today: (data: GradebookData) => Promise<Question[]>
	): () => void {
		let isOver = false;
		let stop = () => {};
		const read = async () => {
			try {
				const data = await this.#store!.read(assignment);
				if (isOver) return;
				const isFirst = !this.#data;
				this.#data = data;
				this.#state = data ? 'ready' : 'missing';
				if (data && isFirst) this.#today = await today(data).catch(() => []);
			} catch {
				if (!isOver) this.#state = 'failed';
			}
		};
		this.#state = 'loading';
		void open().then(
			(store) => {
				if (isOver) return store.close();
				this.#store = store;
				const unwatch = store.watch(assignment, () => void read());
				stop = () => (unwatch(), store.close());
			},
			() => {
				if (!isOver) this.#state = 'failed';
			}
		);
		return () => {
			isOver = true;
			stop();
		};
	}

	/** Any copy, marked; one that is as it was is not marked anew. */
	mark(copy: CopyRow): MarkedCopy {
		const marks = this.#marksByCopy.get(copy.id) ?? NO_MARKS;
		const marking = this.#marking!;
		const known = this.#marked.get(copy.id);
		if (known?.copy === copy && known.marking === marking && areSame(known.marks, marks)) return known.marked;
		const marked = markCopy(copy, marking, marks);
		this.#marked.set(copy.id, { copy, marks, marking, marked });
		return marked;
	}

	/** What the teacher said of an answer, or of the text. */
	markOf(copy: string, question?: string): MarkRow | undefined {
		return this.#marksByCopy.get(copy)?.find((mark) => mark.question === question);
	}

	/** Saves a mark; rejects when it could not. */
	async saveMark(mark: MarkRow): Promise<void> {
		await this.#store!.saveMark(mark);
		const marks = this.data.marks.filter(({ id }) => id !== mark.id);
		const isEmpty = mark.credit === undefined && mark.comment === '';
		this.#data = { ...this.data, marks: isEmpty ? marks : [...marks, mark] };
	}

	/** Saves what the teacher decides about a copy; rejects when it could not. */
	async changeCopy(id: string, change: CopyChange): Promise<void> {
		await this.#store!.changeCopy(id, change);
		const copies = this.data.copies.map((copy) => (copy.id === id ? { ...copy, ...change } : copy));
		this.#data = { ...this.data, copies };
	}
}

const areSame = (a: readonly MarkRow[], b: readonly MarkRow[]) =>
	a.length === b.length && a.every((mark, n) => mark === b[n]);

import type { TableName } from '#lib/progress/facts.ts';
import type { ProgressStore } from '#lib/progress/store.ts';
import { findTask, tasksOf, type Task, type TaskRows } from './task.ts';

const TABLES = ['received', 'attempts', 'visits', 'handIns'] as const satisfies readonly TableName[];

/** Reads what was recorded of assignments. */
export async function readTaskRows(store: Pick<ProgressStore, 'all'>): Promise<TaskRows> {
	const [received, attempts, visits, handIns] = await Promise.all([
		store.all('received'),
		store.all('attempts'),
		store.all('visits'),
		store.all('handIns')
	]);
	return { received, attempts, visits, handIns };
}

/** The assignments of this device, kept up to date while they are followed. */
export class Tasks {
	/** Absent until they are known. */
	rows = $state.raw<TaskRows>();
	readonly all: Task[] | undefined = $derived(this.rows && tasksOf(this.rows, Date.now()));

	constructor(private readonly open: () => Promise<ProgressStore>) {}

	/** One of them by its id. */
	find(id: string): Task | undefined {
		return this.rows && findTask(id, this.rows, Date.now());
	}

	/** Reads them once more. */
	read = async (): Promise<void> => {
		this.rows = await readTaskRows(await this.open());
	};

	/** Reads the store and watches it. Returns the way to stop. */
	follow = (): (() => void) => {
		let stop: (() => void) | undefined;
		let isOver = false;
		void this.read()
			.then(this.open)
			.then((store) => {
				if (isOver) return;
				stop = store.watch((tables) => {
					if (TABLES.some((table) => tables.has(table))) void this.read();
				});
			});
		return () => {
			isOver = true;
			stop?.();
		};
	};
}

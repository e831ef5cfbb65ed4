/** All tabs of this browser know the lock by this name. */
const LOCK = 'route-des-mots/open-work';

let open = 0;

/** Whether this page holds work that a reload would interrupt. */
export const isWorkOpen = (): boolean => open > 0;

/**
 * Says that the page holds work which nothing may interrupt: a question on screen, a text being written. Returns the
 * way to say that it is over. A lock tells the other tabs; it ends with the page, even if that crashes.
 */
export function openWork(): () => void {
	let end!: () => void;
	const over = new Promise<void>((resolve) => (end = resolve));
	open += 1;
	// Where there are no locks, or they are refused, other tabs are not asked.
	void navigator.locks?.request(LOCK, { mode: 'shared' }, () => over).catch(() => {});
	return () => {
		open -= 1;
		end();
	};
}

/** Runs a task while no tab has work open and none can begin; `false` when one has, and nothing was done. */
export async function whileNoWork(task: () => Promise<void>): Promise<boolean> {
	if (isWorkOpen()) return false;
	const run = () => task().then(() => true);
	if (!navigator.locks) return run();
	const options = { mode: 'exclusive', ifAvailable: true } as const;
	return navigator.locks.request(LOCK, options, (lock) => (lock ? run() : false));
}

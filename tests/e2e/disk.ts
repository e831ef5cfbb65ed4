import type { Page } from '@playwright/test';

/** Lets the page's disk be filled. Called before the page is opened; `setDisk` then fills and frees it. */
export async function fillableDisk(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const { add, put } = IDBObjectStore.prototype;
		const failing = (write: typeof put) =>
			function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
				if (document.documentElement.dataset.disk === 'full')
					throw new DOMException('The disk is full.', 'QuotaExceededError');
				return write.apply(this, args);
			};
		IDBObjectStore.prototype.add = failing(add);
		IDBObjectStore.prototype.put = failing(put);
	});
}

/** From now on, each write to the database fails for want of room, or works again. */
export const setDisk = (page: Page, isFull: boolean): Promise<void> =>
	page.evaluate((full) => {
		if (full) document.documentElement.dataset.disk = 'full';
		else delete document.documentElement.dataset.disk;
	}, isFull);

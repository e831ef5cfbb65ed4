import { trustedWorker } from '#lib/base/trusted-worker.browser.ts';
import address from './journal.worker.browser.ts?worker&url';

/** The address of the journal's worker as the Content-Security-Policy wants it. */
export const workerAddress = (): string => trustedWorker(address);

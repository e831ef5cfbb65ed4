import Dexie, { type EntityTable } from 'dexie';
import type { PassphraseSealed } from '#lib/base/passphrase.browser.ts';
import { isNewer, refuseOldCode } from './old-code.db.ts';

/** Facts under the profile's key. The id is random: it tells nothing. */
export interface SealedRow {
	id: string;
	bytes: Uint8Array<ArrayBuffer>;
}
/** The profile's key under its passphrase: the second of two places where it is kept. */
interface KeyRow {
	id: 'key';
	wrapped: PassphraseSealed;
}

const CODE_VERSION = 1;

/** The database of a profile under a passphrase: whoever reads the disk sees how much there is, and nothing else. */
export class SealedDatabase extends Dexie {
	declare rows: EntityTable<SealedRow, 'id'>;
	declare keys: EntityTable<KeyRow, 'id'>;

	constructor(name: string) {
		super(name, { chromeTransactionDurability: 'strict', autoOpen: false, cache: 'disabled' });
		this.version(1).stores({ rows: 'id', keys: 'id' });
		refuseOldCode(this, CODE_VERSION);
	}

	/** Whether a newer version of the app has upgraded it, so that this code may only read. */
	get isNewer(): boolean {
		return isNewer(this, CODE_VERSION);
	}
}

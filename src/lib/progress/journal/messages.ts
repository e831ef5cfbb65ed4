import type { Ids, LoggedFact } from './journal.ts';

/** What the page asks of the journal's worker. `json` is a list of facts as text. */
export type JournalRequest =
	| { task: 'open'; name: string; session: string }
	| { task: 'append'; json: string }
	| { task: 'withdraw'; writes: number }
	| { task: 'facts'; known: Ids }
	| { task: 'lacks'; known: Ids }
	| { task: 'latest' }
	| { task: 'erase' }
	| { task: 'reserve' }
	| { task: 'release' };

/** A request with the number its reply carries. */
export type Numbered = JournalRequest & { id: number };

/** What a task gives, as far as it gives anything. */
export interface JournalAnswer {
	facts?: LoggedFact[] | undefined;
	ids?: Ids;
	/** Whether there is room that was kept free, or was until now. */
	reserve?: boolean;
}

/** The worker's answer. */
export type JournalReply = { id: number } & (JournalAnswer | { error: { name: string; message: string } });

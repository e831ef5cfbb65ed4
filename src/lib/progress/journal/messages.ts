import type { Ids, LoggedFact } from './journal.ts';

/** What the page asks of the journal's worker. `json` is a list of facts as text. */
export type JournalRequest =
	| { task: 'open'; name: string; session: string }
	| { task: 'append'; json: string }
	| { task: 'withdraw'; writes: number }
	| { task: 'facts'; known: Ids }
	| { task: 'latest' }
	| { task: 'erase' };

/** A request with the number its reply carries. */
export type Numbered = JournalRequest & { id: number };

/** The worker's answer. */
export type JournalReply = { id: number } & (
	{ facts?: LoggedFact[] } | { error: { name: string; message: string } }
);

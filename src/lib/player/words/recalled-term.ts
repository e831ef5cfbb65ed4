const PREFIX = 'recall-';

/** Id of the practice question that recalls a term. */
export const recallId = (term: string): string => PREFIX + term;

/** The term that a practice question recalls; `undefined` for a matching question, which has several. */
export const recalledTerm = (question: string): string | undefined =>
	question.startsWith(PREFIX) ? question.slice(PREFIX.length) : undefined;

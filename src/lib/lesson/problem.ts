/** A line and a column, both counted from 1 (columns in UTF-16 units, as editors count). */
export interface Place {
	line: number;
	column: number;
}

/** A place in a lesson file, with the id of the question or term that it belongs to, when there is one. */
export interface Where extends Place {
	file: string;
	subject?: string;
}

/** Something wrong in a lesson file. The message says how to mend it. */
export interface Problem extends Where {
	severity: 'error' | 'warning';
	rule: string;
	message: string;
}

/** Takes a problem; whoever calls goes on, so that all problems are told at once. */
export type Report = (problem: Problem) => void;

/** `file:line:column rule message`, the form that terminals and editors turn into a link. */
export const formatProblem = ({ file, line, column, severity, rule, message }: Problem): string =>
	`${file}:${line}:${column} ${rule}${severity === 'warning' ? ' (warning)' : ''} ${message}`;

/** By file, then by place; the order in which one mends. */
export const byPlace = (a: Problem, b: Problem): number =>
	a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;

export const isError = (problem: Problem): boolean => problem.severity === 'error';

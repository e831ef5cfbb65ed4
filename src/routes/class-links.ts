import { libraryHref } from './links.ts';

/** Addresses that only the teacher's pages need. What comes after `#` reaches no server. */
export const classHref = (): string => `${libraryHref()}class/`;
/** The link of an assignment, its code and its slips. */
export const assignedHref = (assignment: string): string => `${classHref()}assignment/#${assignment}`;
/** Where copies are added. */
export const collectHref = (): string => `${classHref()}collect/`;

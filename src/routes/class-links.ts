import { resolve } from '$app/paths';
import { classHref } from './links.ts';

/** A teacher's pages. Which class or assignment is meant stands behind `#`: it never reaches a server. */
export const groupHref = (classId: string): string => `${classHref()}group/#${classId}`;
export const assignHref = (classId: string): string => `${classHref()}assign/#${classId}`;
export const assignedHref = (assignment: string): string => `${classHref()}assignment/#${assignment}`;
export const collectHref = (): string => `${classHref()}collect/`;
export const gradebookHref = (assignment: string): string => `${classHref()}gradebook/#${assignment}`;

/** The address that pupils open, whole: it is copied, printed and drawn as a code. */
export const pupilLink = (fragment: string): string =>
	new URL(`${resolve('/')}assignment/#${fragment}`, location.href).href;

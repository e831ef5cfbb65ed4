import { libraryHref } from '../links.ts';

/** Pages of assignments. What says which one stands behind `#`: it never reaches a server. */
const home = () => `${libraryHref()}assignment/`;

/** An assignment by the fragment of its link, or the list of all. */
export const assignmentHref = (link?: string): string => `${home()}${link ? `#${link}` : ''}`;
export const assignedQuizHref = (id: string): string => `${home()}quiz/#${id}`;
export const handInHref = (id: string): string => `${home()}hand-in/#${id}`;
export const feedbackHref = (): string => `${home()}feedback/`;

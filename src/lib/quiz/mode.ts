/**
 * When a quiz is corrected: after each answer (`practice`, with retries), once it is handed in (`homework`), or
 * elsewhere, by the teacher (`exam`).
 */
export const MODES = ['practice', 'homework', 'exam'] as const;
export type Mode = (typeof MODES)[number];

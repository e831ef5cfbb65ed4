/** Larger files are refused unread, and none may unfold to more: a life's worth of answers is smaller. */
export const MAX_BACKUP_BYTES = 256 * 1024 * 1024;
/** A file of one piece is parsed in one piece. */
export const MAX_OLD_BYTES = 64 * 1024 * 1024;
/** How deep objects and arrays may be nested. */
export const MAX_DEPTH = 40;

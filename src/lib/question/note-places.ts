/** Stand in for the French wordings while a message is put in order: no message contains them. */
export const NOTE_PLACES = { expected: '\uE000', words: '\uE001' };

/** The lesson of words that come from no lesson. No lesson of the app has this name. */
export const NO_LESSON = 'import';

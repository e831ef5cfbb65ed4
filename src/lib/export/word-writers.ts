/** The ways out for kept words. Each comes with its library when it is asked for. */
export const wordWriters = {
	anki: async (...given: Parameters<(typeof import('./anki/apkg.ts'))['ankiPackage']>) =>
		(await import('./anki/apkg.ts')).ankiPackage(...given),
	ankiText: async (...given: Parameters<(typeof import('./csv/anki-text.ts'))['ankiText']>) =>
		(await import('./csv/anki-text.ts')).ankiText(...given),
	csv: async (...given: Parameters<(typeof import('./csv/words-csv.ts'))['wordsCsv']>) =>
		(await import('./csv/words-csv.ts')).wordsCsv(...given)
};

/** The ways out for a gradebook. Each comes with its library when it is asked for. */
export const gradebookWriters = {
	csv: async (...given: Parameters<(typeof import('./csv.ts'))['sheetCsv']>) =>
		(await import('./csv.ts')).sheetCsv(...given),
	xlsx: async (...given: Parameters<(typeof import('./xlsx.ts'))['workbook']>) =>
		(await import('./xlsx.ts')).workbook(...given)
};

/** Number of single-letter edits between two words (Levenshtein). */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + cost));
		}
		row = next;
	}
	return row[b.length]!;
}

/** `; did you mean “x”?` when one of the names is close to what was written, else `''`. */
export function didYouMean(written: string, names: readonly string[]): string {
	const near = names
		.map((name) => ({ name, edits: distance(written.toLowerCase(), name.toLowerCase()) }))
		.filter(({ name, edits }) => edits <= Math.max(1, Math.floor(Math.max(name.length, written.length) / 3)))
		.sort((a, b) => a.edits - b.edits)[0];
	return near ? `; did you mean “${near.name}”?` : '';
}

/** What must stay on one line: words (by their place among the words, counted from 1) and what clings to them. */
export type Glued = (number | string)[];

/** The text between its spaces: `« `, `l’` and `Asie`, `,` stay together; no-break spaces part nothing. */
export function glued(cuts: readonly string[]): Glued[] {
	const groups: Glued[] = [[]];
	cuts.forEach((cut, at) => {
		if (at % 2 === 1) groups.at(-1)!.push((at + 1) / 2);
		else
			cut.split(/[\t\n\r ]+/).forEach((piece, n) => {
				if (n > 0) groups.push([]);
				if (piece) groups.at(-1)!.push(piece);
			});
	});
	return groups.filter((group) => group.length > 0);
}

/** Where one is in a gradebook: all of it, a line of it or a question. */
export type GradebookPlace =
	| { view: 'table'; assignment: string }
	| { view: 'pupil'; assignment: string; row: string }
	| { view: 'question'; assignment: string; question: string };

/** The fragment of an address that shows a place, with `#`. */
export function placeHash(place: GradebookPlace): string {
	if (place.view === 'table') return `#${place.assignment}`;
	const id = place.view === 'pupil' ? place.row : place.question;
	return `#${place.assignment}/${place.view}/${encodeURIComponent(id)}`;
}

/** The place that a fragment shows; `undefined` when it names no assignment. */
export function placeOf(hash: string): GradebookPlace | undefined {
	const [, assignment, view, id] = /^#([\w-]{11})(?:\/(pupil|question)\/([^/]+))?$/.exec(hash) ?? [];
	if (!assignment) return undefined;
	if (!view || !id) return { view: 'table', assignment };
	try {
		const name = decodeURIComponent(id);
		return view === 'pupil'
			? { view, assignment, row: name }
			: { view: 'question', assignment, question: name };
	} catch {
		// A fragment that was cut inside an encoded letter.
		return { view: 'table', assignment };
	}
}

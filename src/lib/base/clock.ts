/** The calendar day at a moment where the learner is, as `YYYY-MM-DD`. Stored with each fact, never recomputed. */
export function localDay(at: number): string {
	const date = new Date(at);
	const two = (n: number) => String(n).padStart(2, '0');
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const PROTECTED = [
	/(?:https?:\/\/|mailto:|www\.)[^\s<>«»"]+/gu,
	/[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/gu,
	/(?<!\d)\d{1,4}(?::\d{1,4})+(?!\d)/gu,
	/(?<![\p{L}\p{N}/:])\/[^/\n]{1,60}\/(?![\p{L}\p{N}/])/gu
];

/** Where addresses, times, ratios and phonetic transcriptions (`/tʁe.te/`) stand, in order. */
export function protectedRanges(text: string): { index: number; end: number }[] {
	const ranges = PROTECTED.flatMap((pattern) =>
		Array.from(text.matchAll(pattern), (match) => ({
			index: match.index,
			end: match.index + match[0].length
		}))
	).sort((a, b) => a.index - b.index);
	const merged: { index: number; end: number }[] = [];
	for (const range of ranges) {
		const last = merged.at(-1);
		if (last && range.index < last.end) last.end = Math.max(last.end, range.end);
		else merged.push(range);
	}
	return merged;
}

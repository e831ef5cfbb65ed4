import { fail, ok, type Result } from './result.ts';
import { fnv1a } from './hash.ts';

/** Characters of a text that fit well into one code: a phone still reads it from a screen. */
const FRAME_CHARS = 700;

/** A long text in the parts that codes carry, each with its place: `RDMQ1.<text's hash>.<n>/<of>.<part>`; a short one as it is. */
export function framesOf(text: string, size = FRAME_CHARS): string[] {
	if (text.length <= size) return [text];
	const name = nameOf(text);
	const of = Math.ceil(text.length / size);
	return Array.from(
		{ length: of },
		(_, n) => `RDMQ1.${name}.${n + 1}/${of}.${text.slice(n * size, (n + 1) * size)}`
	);
}

/** Texts that are gathered side by side: of more, the oldest are given up. */
const MOST_TEXTS = 50;

/** Gathers parts that were scanned, in any order, of several texts at once. */
export class FrameGatherer {
	readonly #texts = new Map<string, Map<number, string>>();

	/** A text that is whole now, or how many parts of how many have been seen of the one that `scanned` belongs to. */
	add(scanned: string): Result<string, { seen: number; of: number }> {
		const frame = /^RDMQ1\.([0-9a-z]{7})\.(\d{1,3})\/(\d{1,3})\.(.+)$/s.exec(scanned);
		if (!frame) return ok(scanned);
		const [, name, n, of, part] = frame as unknown as [string, string, string, string, string];
		if (Number(n) < 1 || Number(n) > Number(of)) return ok(scanned);
		const key = `${name}/${of}`;
		const parts = this.#texts.get(key) ?? new Map<number, string>();
		this.#texts.set(key, parts.set(Number(n), part));
		if (this.#texts.size > MOST_TEXTS) this.#texts.delete(this.#texts.keys().next().value!);
		const whole = Array.from({ length: Number(of) }, (_, at) => parts.get(at + 1));
		const text = whole.every((piece) => piece !== undefined) ? whole.join('') : undefined;
		if (text === undefined || nameOf(text) !== name) return fail({ seen: parts.size, of: Number(of) });
		this.#texts.delete(key);
		return ok(text);
	}
}

const nameOf = (text: string): string => fnv1a(text).toString(36).padStart(7, '0');

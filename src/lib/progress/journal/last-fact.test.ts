import fc from 'fast-check';
import { expect, test } from 'vitest';
import { END_BYTES, lastFact } from './last-fact.ts';
import { encodeLine } from './lines.ts';

const fact = fc.record({
	table: fc.constantFrom('answers', 'drafts'),
	row: fc.record({
		id: fc.string({ minLength: 1 }),
		at: fc.nat(),
		// What a learner can write, among it a fact in JSON, and what a question may have for a response.
		text: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant('[{"table":"answers","row":{"id":"x"}}]')),
		response: fc.oneof(fc.jsonValue(), fc.constant({ table: 'answers', row: { id: 'x', at: 1 } }))
	})
});
const plain = <T>(value: T) => JSON.parse(JSON.stringify(value)) as T;
const bytesOf = (lines: unknown[][]) =>
	new Uint8Array(lines.flatMap((facts) => [...encodeLine(JSON.stringify(facts))]));
const lines = fc.array(fc.array(fact, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });

test('the last fact of a journal is found from any end that holds it', () => {
	fc.assert(
		fc.property(lines, fc.nat(), (written, cut) => {
			const bytes = bytesOf(written);
			const last = plain(written.at(-1)!.at(-1)!);
			const length = new TextEncoder().encode(JSON.stringify(last)).length + ']\n'.length;
			const from = cut % (bytes.length - length + 1);
			expect(lastFact(bytes.subarray(from))).toEqual(last);
			expect(lastFact(bytes.subarray(bytes.length - length + 1))).not.toEqual(last);
		})
	);
});

test('a torn journal does not tell, whatever stood before', () => {
	fc.assert(
		fc.property(lines, fc.integer({ min: 1, max: 40 }), (written, torn) => {
			const bytes = bytesOf(written);
			expect(lastFact(bytes.subarray(0, bytes.length - Math.min(torn, bytes.length)))).toBeUndefined();
		})
	);
});

test('a fact that is longer than the end is not told', () => {
	const long = { table: 'drafts', row: { id: 'd', at: 1, text: '«'.repeat(END_BYTES) } };
	expect(lastFact(bytesOf([[long]]).subarray(-END_BYTES))).toBeUndefined();
});

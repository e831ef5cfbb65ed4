import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FrameGatherer, framesOf } from '#lib/base/code-frames.ts';
import { TABLES, type Fact } from '../facts.ts';
import { memoryStore } from '../memory-store.fixture.ts';
import { carriedFile, carriedText } from './carry.browser.ts';
import { history } from './facts.arbitrary.ts';
import { readBackup } from './read-backup.ts';
import { rowsIn } from './rows-in.fixture.ts';

const NOW = 2_000_000_000_000;
async function rowsOf(text: string) {
	const file = carriedFile(text);
	const read = file && (await readBackup(file));
	if (!read?.ok) throw new Error(JSON.stringify(read));
	return rowsIn(read.value);
}

test('what is carried comes out of its codes, but for what has to do with classes', async () => {
	await fc.assert(
		fc.asyncProperty(history, async (facts) => {
			const store = await memoryStore(facts);
			const text = await carriedText(store, 'all', '1.0.0', NOW);
			const codes = framesOf(text, 500);
			for (const code of codes) expect(new TextEncoder().encode(code).length).toBeLessThanOrEqual(600);
			const gatherer = new FrameGatherer();
			const [whole] = codes.reverse().flatMap((code) => {
				const seen = gatherer.add(code);
				return seen.ok ? [seen.value] : [];
			});
			const rows = await rowsOf(whole!);
			for (const table of TABLES) {
				const isPrivate = table === 'received' || table === 'handIns';
				expect(rows[table].length, table).toBe(isPrivate ? 0 : (await store.all(table)).length);
			}
		}),
		{ numRuns: 30 }
	);
});

test('the work under way is all about words, and the rest of the last two weeks', async () => {
	const about = { day: '2026-01-01', lesson: 'l', level: 'B1' as const };
	const visit = (id: string, at: number): Fact => ({
		table: 'visits',
		row: { ...about, id, at, stop: 'quiz' }
	});
	const keep: Fact = { table: 'keeps', row: { ...about, id: 'k', at: 1, term: 't', kept: true } };
	const lookup: Fact = { table: 'lookups', row: { ...about, id: 'l', at: NOW, term: 't', rung: 1 } };
	const store = await memoryStore([keep, lookup, visit('old', 1), visit('new', NOW - 1)]);
	const rows = await rowsOf(await carriedText(store, 'current', '1.0.0', NOW));
	expect(rows).toMatchObject({ keeps: [keep.row], visits: [{ id: 'new' }], lookups: [] });
});

test('what is no such text has no file, and a damaged one is refused', async () => {
	for (const text of ['', 'RDMB1.', 'RDMB1.é.', 'RDM1.AAAA.', 'https://exemple.fr/#move=RDMB1.AA.'])
		expect(carriedFile(text)).toBeUndefined();
	const text = await carriedText(await memoryStore([]), 'all', '1.0.0', NOW);
	expect((await readBackup(carriedFile(`${text.slice(0, -9)}AAAAAAAA.`)!)).ok).toBe(false);
});

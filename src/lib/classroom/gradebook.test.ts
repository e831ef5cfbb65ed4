import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anySubmission } from './classroom.fixture.ts';
import { gradebookRows } from './gradebook.ts';
import { marking, sampleAnswer, sampleAssigned, sampleCopy } from './gradebook.fixture.ts';
import type { CopyRow } from './rows.ts';

const { assigned, of } = sampleAssigned(4, 3);
const { assignment, questions } = assigned;
const all = (isRight: boolean) => questions.map((question) => sampleAnswer(question, isRight));
const rowsOf = (copies: CopyRow[], pupils = of.pupils) =>
	gradebookRows(assignment, pupils, copies, marking(questions));

it('has a line for every pupil of the list, in its order, and says who has handed in nothing', () => {
	const rows = rowsOf([sampleCopy('a', 'ELEVE 02', all(true))]);
	expect(rows.map(({ name, flags, marked }) => [name, flags, marked?.score])).toEqual([
		['Élève 01', ['none'], undefined],
		['Élève 02', [], 1],
		['Élève 03', ['none'], undefined]
	]);
});

it('counts the latest copy that is not set aside, and keeps the others as history', () => {
	const [first, second, third] = [1_000, 2_000, 3_000].map((handedInAt, n) =>
		sampleCopy(`c${n}`, 'Élève 01', all(n === 0), {
			device: 'one',
			isSetAside: n === 2,
			submission: { handedInAt, number: n + 1, attempt: `t${Math.min(n, 1)}` }
		})
	);
	const [row] = rowsOf([second!, third!, first!]);
	expect(row!.marked?.copy.id).toBe('c1');
	expect(row!.others.map(({ id }) => id)).toEqual(['c2', 'c0']);
	expect(row!.flags).toEqual([]);
	expect(rowsOf([{ ...second!, isSetAside: true }])[0]!.flags).toEqual(['none']);
});

const one = (fields: Parameters<typeof sampleCopy>[3] = {}, answers = all(true)) => [
	sampleCopy('a', 'Élève 01', answers, fields)
];
it.each([
	['late', one({ submission: { handedInAt: assignment.due!.at + 60_000 } })],
	['attempts', one({ submission: { number: 3 } })],
	['edited', one({}, [...all(true).slice(1), sampleAnswer(questions[0]!, true, { rev: 'another' })])],
	['claim', one({}, [...all(true).slice(1), sampleAnswer(questions[0]!, false, { credit: 1 })])],
	[
		'devices',
		[...one(), sampleCopy('b', 'Élève 01', all(true), { device: 'other', submission: { number: 2 } })]
	]
] as const)('raises the flag %s, and no other', (flag, copies) => {
	expect(rowsOf([...copies])[0]!.flags).toEqual([flag]);
});

it('raises none where everything is just within its bounds', () => {
	expect(
		rowsOf(one({ submission: { handedInAt: assignment.due!.at + 59_999, number: 2 } }))[0]!.flags
	).toEqual([]);
	const often = gradebookRows(
		{ attempts: 0 },
		of.pupils,
		one({ submission: { number: 50 } }),
		marking(questions)
	);
	expect(often[0]!.flags).toEqual([]);
});

it('counts attempts by what they are where several devices number them anew', () => {
	const copies = ['x', 'y', 'z'].map((device) => sampleCopy(device, 'Élève 01', all(true), { device }));
	expect(rowsOf(copies)[0]!.flags).toEqual(['attempts', 'devices']);
	// One attempt that was handed in again is still one.
	const again = ['x', 'y', 'z'].map((id) =>
		sampleCopy(id, 'Élève 01', all(true), { device: 'd', submission: { attempt: 'same' } })
	);
	expect(rowsOf(again)[0]!.flags).toEqual([]);
});

it('gives a line to each name that is on no list, and lets the teacher say whose it is', () => {
	const stranger = sampleCopy('a', 'Léo', all(true));
	const rows = rowsOf([stranger, sampleCopy('b', 'leo', all(false)), sampleCopy('c', ' ', all(true))]);
	expect(rows.slice(3).map(({ id, name, flags, others }) => [id, name, flags, others.length])).toEqual([
		['ddevice  ', '', ['unknown'], 0],
		['nleo', 'leo', ['devices', 'unknown'], 1]
	]);
	expect(rowsOf([{ ...stranger, pupil: '2' }]).map(({ marked }) => marked?.copy.id)).toEqual([
		undefined,
		'a',
		undefined
	]);
	// Without a list nobody is unknown.
	expect(rowsOf([stranger], []).map(({ name, flags }) => [name, flags])).toEqual([['Léo', []]]);
});

it('says where a name only looks like another', () => {
	// The « Е » is Cyrillic: nobody of the list.
	const copy = sampleCopy('a', 'Él\u0415ve 01', all(true));
	expect(rowsOf([copy])[3]).toMatchObject({ flags: ['unknown', 'lookalike'] });
	expect(rowsOf([sampleCopy('a', 'Жанна', all(true))])[3]).toMatchObject({ flags: ['unknown'] });
});

it('has every copy in exactly one line, whatever the names, and counts none that is set aside', () => {
	const copy = fc.record({
		submission: anySubmission,
		device: fc.constantFrom('x', 'y', 'z'),
		name: fc.oneof(fc.constantFrom('Élève 01', 'eleve 2', '02 ÉLÈVE', 'Léo', ''), fc.string()),
		pupil: fc.option(fc.constantFrom('1', '2', 'gone'), { nil: undefined }),
		isSetAside: fc.boolean()
	});
	const copies = fc.uniqueArray(copy, { selector: ({ submission }) => submission.id, maxLength: 12 });
	fc.assert(
		fc.property(copies, fc.boolean(), (given, hasList) => {
			const rows = rowsOf(
				given.map(({ submission, device, name, pupil, isSetAside }) => ({
					...sampleCopy(submission.id, name, [], { device, isSetAside }),
					submission: { ...submission, name },
					...(pupil !== undefined && { pupil })
				})),
				hasList ? of.pupils : []
			);
			const ids = rows.flatMap(({ marked, others }) => [...(marked ? [marked.copy] : []), ...others]);
			expect(ids.map(({ id }) => id).sort()).toEqual(given.map(({ submission }) => submission.id).sort());
			expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
			for (const { marked, others } of rows) {
				expect(marked?.copy.isSetAside ?? false).toBe(false);
				const latest = Math.max(
					...others.filter((each) => !each.isSetAside).map((each) => each.submission.handedInAt)
				);
				expect((marked?.copy.submission.handedInAt ?? -Infinity) >= latest).toBe(true);
			}
		})
	);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gradebookRows } from '../gradebook.ts';
import { marking, sampleAnswer, sampleAssigned, sampleCopy } from '../gradebook.fixture.ts';
import { cellState, filterRows, isPassed, sortRows, type TableOrder } from './table-view.ts';
import { pieces } from './window.ts';

const { assigned } = sampleAssigned(4, 0);
const { questions } = assigned;
const pupils = ['Zoé', 'Élève 10', 'Élève 9', 'Adam'].map((name, n) => ({ id: `${n}`, name }));
const copy = (name: string, pattern: string, ms: number, late = false) =>
	sampleCopy(
		name,
		name,
		[...pattern].map((sign, n) => sampleAnswer(questions[n]!, sign === '1', { ms })),
		{ submission: { handedInAt: late ? assigned.assignment.due!.at + 90_000 : 1 } }
	);
const rows = gradebookRows(
	assigned.assignment,
	pupils,
	[copy('Zoé', '1110', 2_000), copy('Élève 10', '1111', 3_000, true), copy('Élève 9', '0100', 1_000)],
	marking(questions)
);
const names = (by: TableOrder['by'], isDescending = false) =>
	sortRows(rows, { by, isDescending }).map(({ name }) => name);

it('sorts by every column, numbers in names as numbers; without a copy one comes last both ways', () => {
	expect(names('name')).toEqual(['Adam', 'Élève 9', 'Élève 10', 'Zoé']);
	expect(names('name', true)[0]).toBe('Zoé');
	expect(names('score')).toEqual(['Élève 9', 'Zoé', 'Élève 10', 'Adam']);
	expect(names('score', true)).toEqual(['Élève 10', 'Zoé', 'Élève 9', 'Adam']);
	expect(names('time')).toEqual(['Élève 9', 'Zoé', 'Élève 10', 'Adam']);
	expect(names({ question: questions[0]!.id })).toEqual(['Élève 9', 'Élève 10', 'Zoé', 'Adam']);
});

it('finds by part of a name without its accents, and by state', () => {
	const found = (text: string, state: Parameters<typeof filterRows>[1]['state'] = 'all') =>
		filterRows(rows, { text, state, pass: 70 }).map(({ name }) => name);
	expect(found('ELEVE')).toEqual(['Élève 10', 'Élève 9']);
	expect(found('', 'none')).toEqual(['Adam']);
	expect(found('', 'late')).toEqual(['Élève 10']);
	expect(found('', 'failed')).toEqual(['Élève 9']);
	expect(found('zo', 'in')).toEqual(['Zoé']);
});

it('passes a score as it is shown', () => {
	expect([isPassed(0.695, 70), isPassed(0.694, 70), isPassed(0, undefined)]).toEqual([true, false, true]);
	expect([1, 0, 0.5, undefined].map(cellState)).toEqual(['right', 'wrong', 'partial', 'unmarked']);
});

it('shows the rows in the window and the one with the focus, and fills the height of all others', () => {
	const count = fc.nat(40);
	fc.assert(
		fc.property(
			count,
			fc.integer({ min: -5, max: 45 }),
			count,
			fc.integer({ min: -1, max: 45 }),
			(n, first, more, kept) => {
				const rows = Array.from({ length: n }, (_, index) => index);
				const found = pieces(rows, first, first + more, kept);
				const shown = found.flatMap((piece) => ('row' in piece ? [piece.row] : []));
				const isIn = (index: number) => (index >= first && index < first + more) || index === kept;
				expect(shown).toEqual(rows.filter(isIn));
				let at = 0;
				for (const piece of found) {
					if ('row' in piece) expect(piece.index).toBe(at);
					at += 'row' in piece ? 1 : piece.gap;
				}
				expect(at).toBe(n);
			}
		)
	);
});

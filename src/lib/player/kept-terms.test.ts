import { describe, expect, it } from 'vitest';
import type { KeepRow } from '#lib/progress/facts.ts';
import { keptTerms } from './kept-terms.ts';

const keep = (term: string, at: number, kept = true) => ({ term, at, kept }) as KeepRow;

describe('keptTerms', () => {
	it('lets the newest choice decide, in whatever order rows come', () => {
		expect(keptTerms([keep('un', 3, false), keep('un', 1), keep('deux', 2)])).toEqual(new Set(['deux']));
	});
});

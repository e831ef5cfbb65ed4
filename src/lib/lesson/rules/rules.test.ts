import { describe, expect, test } from 'vitest';
import { findings, smallLesson } from '../small-lesson.fixture.ts';
import type { Case } from './case.fixture.ts';
import { kindCases } from './kind-cases.fixture.ts';
import { questionCases } from './question-cases.fixture.ts';
import type { rules } from './rules.ts';
import { textCases } from './text-cases.fixture.ts';

/** At least one example for every rule: a rule without one is a compile error. */
const cases: Record<keyof typeof rules, Case[]> = { ...questionCases, ...kindCases, ...textCases };

describe.each(Object.entries(cases))('%s', (rule, examples) => {
	const name = rule as keyof typeof rules;
	test.each(examples)('finds the weakness, at its place: $finds', ({ broken, setting, finds }) => {
		expect(findings(name, broken, setting)).toEqual(finds.map((line) => expect.stringContaining(line)));
	});
	test.each(examples)('is content without it: $finds', ({ sound = smallLesson, setting }) => {
		expect(findings(name, sound, setting)).toEqual([]);
	});
});

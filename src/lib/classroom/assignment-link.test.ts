import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyAssignment, longestAssignment } from './classroom.fixture.ts';
import { assignmentFragment, readAssignment } from './assignment-link.ts';

test('an assignment comes back from its link as it was', () => {
	fc.assert(
		fc.property(anyAssignment, (assignment) => {
			expect(readAssignment(`#${assignmentFragment(assignment)}`)).toEqual({ ok: true, value: assignment });
		})
	);
});

test('the longest link stays under 2,000 characters, and needs no escaping', () => {
	fc.assert(
		fc.property(anyAssignment, ({ key }) => {
			const link = `https://exemple.fr/route-des-mots/assignment/#${assignmentFragment(longestAssignment(key))}`;
			expect(link.length).toBeLessThan(2_000);
			expect(new URL(link).href).toBe(link);
		})
	);
});

test('a link that lost or changed a character is refused as cut', () => {
	fc.assert(
		fc.property(anyAssignment, fc.nat(), (assignment, place) => {
			const fragment = assignmentFragment(assignment);
			const at = 3 + (place % (fragment.length - 3));
			const other = fragment[at] === 'A' ? 'B' : 'A';
			expect(readAssignment(fragment.slice(0, at))).toEqual({ ok: false, error: 'cut' });
			expect(readAssignment(fragment.slice(0, at) + other + fragment.slice(at + 1))).toEqual({
				ok: false,
				error: 'cut'
			});
		})
	);
});

test.each([
	['', 'none'],
	['#sommet', 'none'],
	['a2.abc', 'newer'],
	['a1.', 'cut'],
	[`a1.${'A'.repeat(5000)}`, 'not-ours']
])('%s gives no assignment: %s', (fragment, error) => {
	expect(readAssignment(fragment)).toEqual({ ok: false, error });
});

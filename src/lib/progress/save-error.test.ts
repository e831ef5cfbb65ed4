import { expect, test } from 'vitest';
import { saveError } from './save-error.ts';

const named = (name: string, inner?: unknown) => Object.assign(new Error('said'), { name, inner });

test.each([
	[named('QuotaExceededError'), 'full'],
	[named('AbortError', named('QuotaExceededError')), 'full'],
	[named('UnknownError'), 'engine'],
	[named('InvalidStateError'), 'engine'],
	[named('DatabaseClosedError', named('InvalidStateError')), 'engine'],
	[named('OldCodeError'), 'old-code'],
	[named('AbortError', named('OldCodeError')), 'old-code'],
	[{ name: 'NoModificationAllowedError', message: 'from the worker' }, 'engine'],
	[named('TypeError'), 'bug'],
	[named('ConstraintError'), 'bug'],
	['a thrown text', 'bug'],
	[null, 'bug']
])('%o is told as %s', (error, kind) => {
	expect(saveError(error).kind).toBe(kind);
});

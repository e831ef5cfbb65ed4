import { expect, test } from 'vitest';
import { didYouMean } from './did-you-mean.ts';

test.each([
	['definitoin', '; did you mean “definition”?'],
	['Prompt', '; did you mean “prompt”?'],
	['banana', '']
])('%s is compared with the names that exist', (written, expected) => {
	expect(didYouMean(written, ['prompt', 'definition', 'evidence'])).toBe(expected);
});

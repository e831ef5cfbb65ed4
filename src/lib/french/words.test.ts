import { describe, expect, it } from 'vitest';
import { countWords } from './words.ts';

describe('countWords', () => {
	it.each([
		['', 0],
		['  \u00a0 ', 0],
		['l’énergie', 1],
		['Il y a de l’énergie.', 5],
		['c’est-à-dire', 1],
		['savoir-faire', 1],
		['Vraiment\u202f?', 1],
		['Vraiment ?', 1],
		['«\u00a0oui\u00a0» — non', 2],
		['4\u202f500 km', 2],
		['8,5\u00a0%', 1],
		['un\ndeux\tтри 四', 4]
	])('%j has %i words', (text, count) => expect(countWords(text)).toBe(count));
});

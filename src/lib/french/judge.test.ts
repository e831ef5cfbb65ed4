import { describe, expect, it } from 'vitest';
import { item } from './judge-items.fixture.ts';
import { judge } from './judge.ts';

describe('judge', () => {
	it.each(['', ' ', '\u00a0\u200b', '«\u00a0»', '?', '…'])('takes %j for nothing written yet', (response) =>
		expect(judge(item(['traité']), response)).toBeUndefined()
	);

	it('shows the right writing in its remark', () => {
		expect(judge(item(['savoir-faire']), 'savoir faire')?.note).toEqual({
			code: 'hyphen',
			values: { expected: 'savoir-faire' }
		});
		expect(judge(item(['homme'], { article: 'optional' }), 'le homme')?.note).toEqual({
			code: 'elision',
			values: { expected: 'l’homme' }
		});
		expect(judge(item(['héros'], { article: 'optional', aspiratedH: true }), 'l’héros')?.note).toEqual({
			code: 'aspirated-h',
			values: { expected: 'le héros' }
		});
		expect(judge(item(['80']), 'quatre vingts')?.note).toEqual({
			code: 'hyphen',
			values: { expected: 'quatre-vingts' }
		});
	});

	it('shows the article that the sentence has beside a word whose gender was missed', () =>
		expect(judge(item(['signature']), 'un signature', 'On salue la ')?.note).toEqual({
			code: 'article-gender',
			values: { expected: 'la signature' }
		}));

	it('gives the author’s own words on a foreseen answer', () =>
		expect(judge(item(['conclu'], { anticipated: { conclus: 'Pas d’accord ici.' } }), 'conclus')).toEqual({
			credit: 0,
			expected: 'conclu',
			note: { text: 'Pas d’accord ici.' }
		}));

	it('lets an accepted answer win over the same answer foreseen', () =>
		expect(judge(item(['Chine'], { anticipated: { chine: 'non' } }), 'Chine')?.credit).toBe(1));

	it('is at a loss for words when nothing is accepted', () =>
		expect(judge(item([], { forms: ['x'], variants1990: ['y'] }), 'x')).toEqual({ credit: 0, expected: '' }));
});

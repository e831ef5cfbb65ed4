import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';

describe('splitSentences', () => {
	it.each([
		['La Chine signe. Les cinq pays aussi.', ['La Chine signe.', 'Les cinq pays aussi.']],
		[
			'Vraiment\u202f? Oui\u202f! Bien…  Alors partons.',
			['Vraiment\u202f?', 'Oui\u202f!', 'Bien…', 'Alors partons.']
		],
		['Six pays. 25 projets. Élan nouveau.', ['Six pays.', '25 projets.', 'Élan nouveau.']],
		['«\u00a0Oui.\u00a0» Elle part.', ['«\u00a0Oui.\u00a0»', 'Elle part.']],
		[
			'Il dit «\u00a0oui\u00a0». «\u00a0Non\u00a0», dit-elle.',
			['Il dit «\u00a0oui\u00a0».', '«\u00a0Non\u00a0», dit-elle.']
		],
		['(Il vient.) Elle part.', ['(Il vient.)', 'Elle part.']],
		['Ils sont sept. Le texte le dit.', ['Ils sont sept.', 'Le texte le dit.']],
		['Des ponts, des routes, etc. La Chine paie.', ['Des ponts, des routes, etc.', 'La Chine paie.']],
		['Au IIe siècle av. J.-C. La route existe.', ['Au IIe siècle av. J.-C.', 'La route existe.']],
		['— Oui. — Non.', ['— Oui.', '— Non.']]
	])('ends a sentence: %s', (text, sentences) => expect(splitSentences(text)).toEqual(sentences));

	it.each([
		'M. Xi et MM. Tokaïev et Japarov signent.',
		'J.-P. Dupont et A. Martin écrivent.',
		'J.-C. Martin écrit.',
		'Voir p. 12 et art. 5, le 3 sept. 2025 par exemple.',
		'Des ponts, des routes, etc. et des trains.',
		'Le texte cite trois domaines\u00a0: la santé, le train, l’eau. '.trim(),
		'Le traité est signé\u00a0: La Chine le dit\u202f; Les autres aussi.',
		'«\u00a0Signons\u202f!\u00a0» dit le président.',
		'Oui\u202f! dit-il… puis il part.',
		'A-t-il dit «\u00a0oui\u202f!\u00a0»\u202f?',
		'Le site cgtn.com a 3.5 millions de lecteurs.',
		'1. La Chine signe',
		'Sans point final'
	])('does not end a sentence inside: %s', (text) => expect(splitSentences(text)).toEqual([text]));

	it('gives nothing for an empty paragraph', () => expect(splitSentences(' \u00a0\n')).toEqual([]));

	it('loses only the spaces between sentences', () =>
		fc.assert(
			fc.property(
				fc.array(
					fc.constantFrom('Oui', 'non', ' ', '\u00a0', '.', '!', '…', '«', '»', ')', 'M.', 'etc.', '\n', '3')
				),
				(parts) => {
					const text = parts.join('');
					const bare = (value: string) => value.replace(/\s/gu, '');
					const sentences = splitSentences(text);
					expect(bare(sentences.join(''))).toBe(bare(text));
					let from = 0;
					for (const sentence of sentences) {
						expect(text.slice(from).trimStart().startsWith(sentence)).toBe(true);
						from = text.indexOf(sentence, from) + sentence.length;
					}
				}
			)
		));

	it.each(['. ', '.', ' ', 'M. ', '» ', '.» '])(
		'reads 40,000 characters of « %s » without stalling',
		(part) => {
			const text = part.repeat(40_000 / part.length);
			expect(splitSentences(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
		}
	);
});

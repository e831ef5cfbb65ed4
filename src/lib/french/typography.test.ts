import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTypography, fixTypography } from './typography.ts';

const rules = (text: string) => checkTypography(text).map(({ rule }) => rule);

describe('checkTypography and fixTypography', () => {
	it.each([
		["l'Asie", 'l’Asie', ['apostrophe']],
		['l´eau d`ici', 'l’eau d’ici', ['apostrophe', 'apostrophe']],
		['"oui"', '«\u00a0oui\u00a0»', ['quotes', 'quotes']],
		['Il dit " oui ".', 'Il dit «\u00a0oui\u00a0».', ['quotes', 'quotes']],
		['Quoi?', 'Quoi\u202f?', ['high-punctuation']],
		['Quoi ?', 'Quoi\u202f?', ['high-punctuation']],
		['Quoi\u00a0?!', 'Quoi\u202f?!', ['high-punctuation']],
		['un; deux\u2009!', 'un\u202f; deux\u202f!', ['high-punctuation', 'high-punctuation']],
		['trois domaines: la santé', 'trois domaines\u00a0: la santé', ['colon']],
		['trois domaines : la santé', 'trois domaines\u00a0: la santé', ['colon']],
		['«oui»', '«\u00a0oui\u00a0»', ['guillemets', 'guillemets']],
		['« oui »', '«\u00a0oui\u00a0»', ['guillemets', 'guillemets']],
		['«\u202foui\u202f»', '«\u00a0oui\u00a0»', ['guillemets', 'guillemets']],
		['«\u00a0Quoi ? »', '«\u00a0Quoi\u202f?\u00a0»', ['high-punctuation', 'guillemets']],
		['« oui » : non', '«\u00a0oui\u00a0»\u00a0: non', ['guillemets', 'guillemets', 'colon']],
		['Puis...', 'Puis…', ['ellipsis']],
		['Puis...?', 'Puis…\u202f?', ['ellipsis', 'high-punctuation']],
		['deux  mots', 'deux mots', ['double-space']],
		['10 \u00a0km', '10\u00a0km', ['double-space']],
		['la Chine - puis l’Asie - signe', 'la Chine – puis l’Asie – signe', ['dash', 'dash']],
		['la Chine -- puis', 'la Chine – puis', ['dash']],
		['L’Etat et les Etats-Unis', 'L’État et les États-Unis', ['capital-accent', 'capital-accent']],
		['Energie, economie, Ecole', 'Énergie, economie, École', ['capital-accent', 'capital-accent']],
		['A l’est, rien.', 'À l’est, rien.', ['capital-accent']],
		['Fin. A la fin, A Astana.', 'Fin. À la fin, A Astana.', ['capital-accent']],
		['A Astana, ils signent.', 'À Astana, ils signent.', ['capital-accent']],
		['Ca va. Etre là.', 'Ça va. Être là.', ['capital-accent', 'capital-accent']]
	])('mends %j', (text, fixed, expected) => {
		expect(fixTypography(text)).toBe(fixed);
		expect(rules(text)).toEqual(expected);
	});

	it.each([
		'Chine–Asie centrale\u00a0: «\u00a0Quoi\u202f?\u00a0» dit-il… L’État\u202f!',
		'https://a.fr/b?c=d;e!f',
		'Voir www.cgtn.com/a?b=c',
		'Écrire à mailto:nom@exemple.fr?sujet=1',
		'à 12:30, un rapport de 1:25',
		"/l'a.zi/ et /ɑ̃ːʃɛ?/",
		'(?) et (!)',
		'Vraiment\u202f?!',
		'5 - 3',
		'- premier\n- second',
		'A-t-il signé\u202f?',
		'La vitamine A est utile. A2 et B1.',
		'Plan A, Plan B',
		'rendez-vous',
		'Europe et Eurasie',
		'«\n»',
		''
	])('finds nothing in %j', (text) => {
		expect(checkTypography(text)).toEqual([]);
		expect(fixTypography(text)).toBe(text);
	});

	it('points at the place and says what to write', () =>
		expect(checkTypography('Oui, quoi ?')).toEqual([
			{
				index: 9,
				length: 2,
				rule: 'high-punctuation',
				message: 'put a narrow no-break space (U+202F) before ; ! ?',
				fix: '\u202f?'
			}
		]));

	it('leaves nothing to mend and does nothing the second time', () =>
		fc.assert(
			fc.property(
				fc.array(
					fc.constantFrom(
						...'aÉE1 \u00a0\u202f\u2009\n\t\'"«»“”.,:;!?…-–/(['.split(''),
						'Etat',
						'A ',
						'...',
						'www.',
						'12:30'
					),
					{ maxLength: 40 }
				),
				(parts) => {
					const fixed = fixTypography(parts.join(''));
					expect(checkTypography(fixed)).toEqual([]);
					expect(fixTypography(fixed)).toBe(fixed);
				}
			),
			{ numRuns: 3000 }
		));

	it.each([' ', '"', ' ?', '- ', '.', '/', 'a@', 'a.', "'", '« ', '1:'])(
		'reads 40,000 characters of « %s » without stalling',
		(part) => {
			const fixed = fixTypography(part.repeat(40_000 / part.length));
			expect(checkTypography(fixed)).toEqual([]);
		}
	);
});

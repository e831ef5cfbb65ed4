import { describe, expect, it } from 'vitest';
import { hasAspiratedH } from './aspirated-h.ts';

describe('hasAspiratedH', () => {
	it.each([
		'héros',
		'Hongrie',
		'hausse',
		'hausses',
		'haut niveau',
		'haute',
		'haricots',
		'handicapé',
		'hasard',
		'haïr',
		'hiérarchie',
		'huit',
		'huitième',
		'hiboux',
		'Hollandaises',
		'hors de prix',
		'he\u0301ros'
	])('hears one in %s', (word) => expect(hasAspiratedH(word)).toBe(true));

	it.each([
		'homme',
		'héroïne',
		'héroïque',
		'heure',
		'heureux',
		'habitant',
		'harmonie',
		'hallucination',
		'histoire',
		'hiver',
		'hôpital',
		'horreur',
		'humeur',
		'huile',
		'hésiter',
		'haleine',
		'haltère',
		'Haïti',
		'honneur',
		'accord',
		''
	])('hears none in %j', (word) => expect(hasAspiratedH(word)).toBe(false));
});

import { expect, test } from 'vitest';
import { slug } from './slug.ts';

test.each([
	['L’événement', 'evenement'],
	['Les projets', 'projets'],
	['La sécurité', 'securite'],
	['Qui parle ?', 'qui-parle'],
	['Le cœur de l’Asie', 'coeur-de-l-asie'],
	['Laissons parler les chiffres', 'laissons-parler-les-chiffres']
])('%s is found at %s', (heading, id) => {
	expect(slug(heading)).toBe(id);
});

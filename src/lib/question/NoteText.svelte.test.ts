import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { FEATURES } from '#lib/french/feature-names.ts';
import { language } from '#lib/i18n/language.svelte.ts';
import { judgeWordings } from './judge-wordings.svelte.ts';
import NoteText from './NoteText.svelte';

it('words a remark in the interface’s language and marks what is French in it', async () => {
	language.choose('en');
	const screen = await render(NoteText, {
		wordings: judgeWordings,
		note: { code: 'accent', values: { expected: 'énergie' } }
	});
	await expect.element(screen.locator).toHaveTextContent('Mind the accent: énergie.');
	await expect.element(screen.getByText('énergie', { exact: true })).toHaveAttribute('lang', 'fr');
	language.choose('fr');
	await expect.element(screen.locator).toHaveTextContent('Attention à l’accent : énergie.');
});

it('names what a form is, and the words it speaks of', async () => {
	const screen = await render(NoteText, {
		wordings: judgeWordings,
		note: { code: 'verb-form', values: { expected: 'profitera', is: 'present 3p' } }
	});
	await expect
		.element(screen.locator)
		.toHaveTextContent(
			'C’est le bon verbe, mais au présent et à la 3e personne du pluriel. On attend : profitera.'
		);
	await screen.rerender({ note: { code: 'repeated', values: { expected: 'voisinage', words: 'de bon' } } });
	await expect
		.element(screen.locator)
		.toHaveTextContent('La phrase contient déjà « de bon ». Il suffit d’écrire : voisinage.');
	await expect.element(screen.getByText('de bon', { exact: true })).toHaveAttribute('lang', 'fr');
});

it.each(FEATURES)('has a wording for the feature %s', async (is) => {
	const screen = await render(NoteText, {
		wordings: judgeWordings,
		note: { code: 'agreement', values: { expected: 'dit', is } }
	});
	await expect.element(screen.locator).toHaveTextContent(/mais .+\. On attend : dit\./);
	await expect.element(screen.locator).not.toHaveTextContent('sous une autre forme');
});

it('agrees with the number it speaks of', async () => {
	const one = await render(NoteText, { note: { code: 'missed', values: { count: '1' } } });
	await expect.element(one.locator).toHaveTextContent('Il manque 1 bonne réponse.');
	await one.rerender({ note: { code: 'missed', values: { count: '2' } } });
	await expect.element(one.locator).toHaveTextContent('Il manque 2 bonnes réponses.');
});

it('shows an author’s remark as it was written, as French', async () => {
	const screen = await render(NoteText, { note: { text: 'Relisez <b>la phrase</b>.' } });
	await expect.element(screen.getByText('Relisez <b>la phrase</b>.')).toHaveAttribute('lang', 'fr');
});

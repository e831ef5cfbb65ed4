import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import LetterDiff from './LetterDiff.svelte';

it('strikes what is too much and underlines what is wanted', async () => {
	const screen = await render(LetterDiff, { given: 'dévelopemant', wanted: 'développement' });
	expect(screen.container.querySelector('p')?.textContent).toBe('développemaent');
	expect([...screen.container.querySelectorAll('ins')].map((each) => each.textContent)).toEqual(['p', 'e']);
	expect([...screen.container.querySelectorAll('del')].map((each) => each.textContent)).toEqual(['a']);
});

it('shows nothing where two words share few letters', async () => {
	const screen = await render(LetterDiff, { given: 'accord', wanted: 'traité' });
	expect(screen.container.querySelector('p')).toBeNull();
});

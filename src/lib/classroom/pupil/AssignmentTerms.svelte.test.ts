import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { fingerprint } from '../teacher-key.browser.ts';
import AssignmentTerms from './AssignmentTerms.svelte';
import NameForm from './NameForm.svelte';
import { assignmentWith } from './rows.fixture.ts';

const stopName = (stop: string) => stop;

it('tells every term in plain words, and the message as plain text', async () => {
	const assignment = assignmentWith({
		mode: 'exam',
		attempts: 2,
		due: { at: Date.UTC(2026, 10, 27, 17, 0), zone: 'Pacific/Auckland' },
		pass: 60,
		shuffle: true,
		glosses: false,
		lookups: true,
		time: { minutes: 30, isLimit: true },
		message: 'Bon courage !\n<b>Relisez</b> la fin.',
		pupil: { code: 'L07', timeFactor: 1.33 }
	});
	const screen = await render(AssignmentTerms, { assignment, used: 1, stopName, canSeal: true });
	const has = (text: string | RegExp) => expect.element(screen.getByText(text).first()).toBeInTheDocument();
	await has(/<b>Relisez<\/b> la fin/);
	expect(screen.container.querySelector('blockquote b')).toBeNull();
	await has(/27 novembre 2026/);
	await has(/Chez votre enseignant ou enseignante\s: samedi 28 novembre 2026 à 06:00/);
	await has('reading · quiz');
	await has(/par votre enseignant ou enseignante, comme à un examen/);
	await has(/1 commencé sur 2/);
	await has(/40\smin par essai.*Votre temps est allongé\s: 40\smin au lieu de 30\smin/);
	await has('60 % des points');
	await has('propre à chaque essai');
	await has(/fermées jusqu’à/);
	await has(/les mots dont vous avez ouvert l’explication/);
	await has((await fingerprint(assignment.key)).join(' · '));
	expect(screen.container.textContent).not.toContain('Indices');
});

it('leaves out what was not asked for', async () => {
	const assignment = assignmentWith({ stops: ['reading'], attempts: 0 });
	const screen = await render(AssignmentTerms, { assignment, used: 0, stopName, canSeal: false });
	const said = screen.container.textContent;
	for (const word of ['À rendre', 'Essais', 'Temps', 'Seuil', 'Ordre', 'Clé', 'vos réponses'])
		expect(said).not.toContain(word);
	expect(said).toContain('rien sur les mots que vous consultez');
});

it('asks for a name, and says when it cannot be kept', async () => {
	const given: string[] = [];
	const screen = await render(NameForm, {
		name: '',
		action: 'Commencer',
		onname: async (name) => given.push(name) > 1
	});
	const start = screen.getByRole('button', { name: 'Commencer' });
	await start.click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('Écrivez votre nom');
	await expect.element(screen.getByRole('textbox')).toHaveFocus();
	await screen.getByRole('textbox').fill('  Léa   M. ');
	await start.click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('pas encore enregistré');
	await start.click();
	await expect.poll(() => screen.getByRole('alert').element().textContent.trim()).toBe('');
	expect(given).toEqual(['Léa M.', 'Léa M.']);
});

import { beforeAll, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { fromBase64url } from '#lib/base/base64url.ts';
import { fail, ok } from '#lib/base/result.ts';
import type { DraftRow, Fact, HandInRow } from '#lib/progress/facts.ts';
import type { Assignment } from '../assignment.ts';
import { copyText } from '../copy-text.ts';
import { newDeviceKey } from '../device-key.browser.ts';
import { openCopy } from '../sealed-copy.browser.ts';
import { newTeacherKey, type TeacherKey } from '../teacher-key.browser.ts';
import CopyWays from './CopyWays.svelte';
import { handIn } from './hand-in.browser.ts';
import HandInForm from './HandInForm.svelte';
import { answer, assignmentWith, attempt, received, visit } from './rows.fixture.ts';
import { tasksOf } from './task.ts';

let teacher: TeacherKey;
beforeAll(async () => {
	teacher = await newTeacherKey('quatre mots de passe', 1);
});

/** One finished attempt of two answers, in memory. */
function work(changed: Partial<Assignment> = {}) {
	const assignment = assignmentWith({
		key: teacher.id,
		stops: ['quiz', 'writing'],
		lookups: true,
		...changed
	});
	const own = attempt(10);
	const visits = [visit(20, { stop: 'quiz', attempt: own.id, done: true })];
	const rows = { received: [received(assignment, 5, 'Léa')], attempts: [own], visits, handIns: [] };
	const answers = [answer(11, own), answer(12, own, { question: 'q2', rev: 'r2' })];
	const drafts = [{ id: 'd', at: 8, text: 'Bonjour à tous.', words: 3 } as DraftRow];
	const questions = [
		{ id: 'q1', rev: 'r1' },
		{ id: 'q2', rev: 'r2' }
	];
	return { task: tasksOf(rows, 120_000)[0]!, questions, answers, drafts, lookups: [] };
}
const stopName = (stop: string) => stop;

it('says what will be sent and what is still open, and hands it in once', async () => {
	const parts = work({ due: { at: 60_000, zone: 'UTC' } });
	const made: Fact[] = [];
	let isBroken = true;
	const store = {
		record: async (...facts: Fact[]) => {
			if (isBroken) return fail({ kind: 'engine' as const, detail: 'told to fail' });
			made.push(...facts);
			return ok(undefined);
		}
	};
	const device = await newDeviceKey();
	const screen = await render(HandInForm, {
		parts,
		stopName,
		isAgain: false,
		onmake: async () => (await handIn(parts, store, device, 100)).ok
	});
	await expect.element(screen.getByText('Votre nom ou votre code : Léa')).toBeVisible();
	await expect.element(screen.getByText('2 réponses au quiz')).toBeVisible();
	await expect.element(screen.getByText('Votre texte de 3 mots')).toBeVisible();
	await expect.element(screen.getByText(/^0 mots? consulté/)).toBeVisible();
	await expect.element(screen.getByText(/il reste des étapes demandées\s: writing/)).toBeVisible();
	await expect.element(screen.getByText(/marquée en retard/)).toBeVisible();
	await screen.getByRole('button', { name: 'Préparer ma copie' }).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('n’a pas pu être enregistrée');
	expect(made).toEqual([]);
	isBroken = false;
	await screen.getByRole('button', { name: 'Préparer ma copie' }).click();
	await expect.poll(() => made.length).toBe(1);
	const row = made[0]!.row as HandInRow;
	const opened = await openCopy(fromBase64url(row.copy)!, [teacher]);
	if (!opened.ok) throw new Error(opened.error);
	expect(opened.value.receipt).toBe(row.receipt);
	expect(opened.value.submission).toMatchObject({
		id: row.id,
		name: 'Léa',
		attempt: row.attempt,
		reply: row.reply,
		handedInAt: 100,
		writing: { text: 'Bonjour à tous.' },
		lookups: {}
	});
	expect(opened.value.submission.answers.map(({ question }) => question)).toEqual(['q1', 'q2']);
});

it('gives the same copy as a file, a text and codes', async () => {
	const copy: HandInRow = {
		...received(assignmentWith(), 5),
		attempt: 'x',
		copy: 'QUJD'.repeat(300),
		receipt: 'ABCD-1234',
		reply: 'AAAAAAAAAAAAAAAAAAAAAA'
	};
	const saved: [name: string, bytes: string | Uint8Array | Blob][] = [];
	const screen = await render(CopyWays, {
		copy,
		fileName: 'copie.copie',
		save: (name, bytes) => void saved.push([name, bytes])
	});
	await expect.element(screen.getByText('ABCD-1234')).toBeVisible();
	await screen.getByRole('button', { name: 'Enregistrer le fichier' }).click();
	const bytes = fromBase64url(copy.copy)!;
	expect(saved).toEqual([['copie.copie', bytes]]);
	await expect.element(screen.getByRole('textbox')).toHaveValue(copyText(bytes));
	await screen.getByRole('button', { name: 'Montrer le code' }).click();
	await expect.element(screen.getByText('2 codes à lire')).toBeVisible();
	const path = () => screen.container.querySelector('[role="img"] path')!.getAttribute('d');
	await screen.getByRole('button', { name: 'Code suivant' }).click();
	const [shown, first] = [screen.container.querySelector('[data-code]')!.getAttribute('data-code'), path()];
	await userEvent.keyboard('{Enter}');
	expect(screen.container.querySelector('[data-code]')!.getAttribute('data-code')).not.toBe(shown);
	expect(path()).not.toBe(first);
	await expect.element(screen.getByRole('button', { name: 'Faire défiler' })).toBeVisible();
});

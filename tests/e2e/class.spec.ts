import { readFile } from 'node:fs/promises';
import { encodeQR } from 'qr';
import { newId } from '../../src/lib/base/id.ts';
import type { Assignment } from '../../src/lib/classroom/assignment.ts';
import { readAssignment } from '../../src/lib/classroom/assignment-link.ts';
import { framesOf } from '../../src/lib/base/code-frames.ts';
import { copyText } from '../../src/lib/classroom/copy-text.ts';
import { newDeviceKey } from '../../src/lib/classroom/device-key.browser.ts';
import { readFeedbackFragment } from '../../src/lib/classroom/feedback.ts';
import { openFeedback } from '../../src/lib/classroom/sealed-feedback.browser.ts';
import { sealCopy } from '../../src/lib/classroom/sealed-copy.browser.ts';
import type { Submission } from '../../src/lib/classroom/submission.ts';
import { grading, type Question } from '../../src/lib/question/kinds.ts';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './test.ts';
import { contentOf } from './traveller.ts';

const REPLY = 'AAAAAAAAAAAAAAAAAAAAAA';

/** A copy in which the first questions, so many of them, are right, and the others unanswered. */
function copyOf(assignment: Assignment, name: string, quiz: readonly Question[], right: number): Submission {
	const answers = quiz.slice(0, right).map((question) => ({
		...{ question: question.id, rev: question.rev, response: grading.rightResponse(question) },
		...{ credit: 1, hints: 0, ms: 5_000 }
	}));
	return {
		...{ id: newId(), assignment: assignment.id, name, attempt: newId(), number: 1, rev: assignment.rev },
		...{ startedAt: 1_000, handedInAt: Date.now(), answers, stops: ['quiz'], reply: REPLY }
	};
}

test('a teacher gives a lesson, takes copies back by every way, marks them and answers', async ({
	page,
	browser,
	request,
	site
}) => {
	const asked: string[] = [];
	page.on('request', (sent) => asked.push(`${sent.url()} ${sent.postData() ?? ''}`));
	await page.goto('class/');
	await page.getByLabel('Phrase de passe').first().fill('une phrase bien longue');
	await expectAccessible(page, 'a teacher without a key');
	const backup = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Créer ma clé' }).click();
	const file = await (await backup).path();
	expect(await readFile(file, 'utf8')).not.toContain('phrase');
	await page.getByRole('button', { name: 'Oui, le fichier est en lieu sûr' }).click();
	await page.getByLabel('Nom de la classe').fill('3e B');
	await page.getByLabel('Élèves, un par ligne').fill('Léa Martin\nNoé Dubois\nInès Petit');
	await page.getByRole('button', { name: 'Créer la classe' }).click();
	await expect(page.getByText('3 élèves')).toBeVisible();
	await expectAccessible(page, 'a teacher’s classes');

	await page.getByRole('link', { name: '3e B' }).click();
	await page.getByRole('link', { name: 'Donner un devoir' }).click();
	await page.getByText('Devoir', { exact: true }).click();
	await page.getByText('Plus d’options').click();
	await page.getByLabel('Message aux élèves').fill('Bon travail !');
	await expectAccessible(page, 'an assignment that is being made');
	await page.getByRole('button', { name: 'Créer le lien' }).click();
	const field = page.getByRole('textbox', { name: 'Lien pour les élèves' });
	const address = await field.inputValue();
	expect(address).toContain(`${site.url}assignment/#a1.`);
	await expectAccessible(page, 'the link of an assignment');
	const read = readAssignment(new URL(address).hash);
	if (!read.ok) throw new Error(read.error);
	const assignment = read.value;
	expect(assignment).toMatchObject({
		level: 'A2',
		mode: 'homework',
		group: '3e B',
		message: 'Bon travail !'
	});

	// Three pupils: a file, a text, pictures of codes. The last one's lesson was edited since.
	const { quiz } = await contentOf(request, 'a2');
	const device = await newDeviceKey();
	const seal = (copy: Submission) => sealCopy(copy, assignment, device);
	const lea = copyOf(assignment, 'léa  martin', quiz, quiz.length);
	const ines = copyOf(assignment, 'Inès Petit', quiz, 4);
	ines.answers[0]!.rev = 'edited0';
	const codes = framesOf(copyText(await seal(ines))).map((text) =>
		encodeQR(text, 'gif', { scale: 4, border: 4 })
	);
	const forged = copyOf(assignment, 'Noé Dubois', quiz, 2);
	forged.answers[1]!.response = null;
	await page.getByRole('link', { name: 'Ajouter des copies' }).click();
	const whole = Buffer.from(await seal(lea));
	await page
		.getByLabel('Choisir des fichiers')
		.setInputFiles([
			{ name: 'léa.copie', mimeType: '', buffer: whole },
			{ name: 'encore.copie', mimeType: '', buffer: whole },
			{ name: 'abîmée.copie', mimeType: '', buffer: whole.subarray(0, 200) },
			{ name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('Bonjour Madame.') },
			...codes.map((code, n) => ({ name: `code-${n}.gif`, mimeType: 'image/gif', buffer: Buffer.from(code) }))
		]);
	await expect(page.getByText('Copies déjà là (1)')).toBeVisible();
	await expect(page.getByText(/^Copies abîmées.*\(1\)$/)).toBeVisible();
	await page
		.getByLabel('Coller un ou plusieurs messages')
		.fill(`Voici :\n${copyText(await seal(forged))}\nNoé`);
	await page.getByRole('button', { name: 'Lire les copies' }).click();
	await expect(page.getByText('Copies ajoutées, à l’heure (3)')).toBeVisible();
	await expectAccessible(page, 'copies that came in');

	await page.getByRole('link', { name: 'Ouvrir le carnet' }).click();
	await expect(page.getByRole('row', { name: /Léa Martin/ })).toContainText('100');
	await expect(page.getByRole('row', { name: /Noé Dubois/ })).toContainText(/score annoncé/i);
	await expectAccessible(page, 'a gradebook');
	await page
		.getByRole('row', { name: /Noé Dubois/ })
		.getByRole('link')
		.first()
		.click();
	const second = page.getByRole('listitem').getByRole('article').nth(1);
	await second.getByText('Noter ou commenter').click();
	await second.getByLabel('Commentaire').fill('Relisez la phrase.');
	await second.getByLabel('Commentaire').blur();
	await expect(second.getByRole('status')).toContainText('Enregistré');
	await page.getByLabel('Message (facultatif)').fill('Courage !');
	await page.getByRole('button', { name: 'Créer un lien' }).click();
	const answer = await page.getByLabel('Lien à envoyer à l’élève').inputValue();
	await expectAccessible(page, 'a pupil’s page');
	const sealed = readFeedbackFragment(new URL(answer).hash);
	if (typeof sealed === 'string') throw new Error(sealed);
	const feedback = await openFeedback(sealed, [{ id: forged.id, reply: REPLY }]);
	if (!feedback.ok) throw new Error(feedback.error);
	expect(feedback.value.message).toBe('Courage !');
	expect(feedback.value.answers.slice(0, 2)).toMatchObject([
		{ credit: 1 },
		{ credit: 0, comment: 'Relisez la phrase.' }
	]);

	// No server hears of passphrases, keys, names or copies: addresses carry nothing, and nothing is sent along.
	expect(asked.length).toBeGreaterThan(10);
	expect(asked.filter((each) => !/^\S+ $/.test(each) || each.includes('?'))).toEqual([]);

	// Another computer, from the file that was made with the key.
	const other = await browser.newContext({ baseURL: site.url, locale: 'fr-FR' });
	const elsewhere = await other.newPage();
	await elsewhere.goto('class/');
	await elsewhere.getByText('Restaurer une sauvegarde').click();
	await elsewhere.getByLabel('Fichier de sauvegarde').setInputFiles(file);
	const restore = elsewhere.getByRole('group').filter({ hasText: 'Restaurer une sauvegarde' });
	await restore.getByLabel('Phrase de passe').fill('une autre phrase');
	await restore.getByRole('button', { name: 'Restaurer' }).click();
	await expect(elsewhere.getByText('La phrase de passe n’est pas la bonne')).toBeVisible();
	await restore.getByLabel('Phrase de passe').fill('une phrase bien longue');
	await restore.getByRole('button', { name: 'Restaurer' }).click();
	await expect(elsewhere.getByText('Votre clé et vos sauvegardes')).toBeVisible();
	await other.close();
});

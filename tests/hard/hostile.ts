import type { BrowserContext, Page } from '@playwright/test';
import { fromBase64url } from '../../src/lib/base/base64url.ts';
import { newId } from '../../src/lib/base/id.ts';
import { assignmentFragment } from '../../src/lib/classroom/assignment-link.ts';
import { LONGEST, type Assignment } from '../../src/lib/classroom/assignment.ts';
import { sealClassBackup } from '../../src/lib/classroom/class-backup.browser.ts';
import { copyText } from '../../src/lib/classroom/copy-text.ts';
import { newDeviceKey } from '../../src/lib/classroom/device-key.browser.ts';
import { feedbackFragment } from '../../src/lib/classroom/feedback.ts';
import { sampleAssigned, sampleCopies } from '../../src/lib/classroom/gradebook.fixture.ts';
import { sealCopy } from '../../src/lib/classroom/sealed-copy.browser.ts';
import { sealFeedback } from '../../src/lib/classroom/sealed-feedback.browser.ts';
import { newTeacherKey, type TeacherKey } from '../../src/lib/classroom/teacher-key.browser.ts';
import { newCardFact } from '../../src/lib/player/vocabulary/card-fact.ts';
import { newFact } from '../../src/lib/player/fact.ts';
import type { Fact } from '../../src/lib/progress/facts.ts';
import { cardKey } from '../../src/lib/vocabulary/card.ts';
import { backupOf } from './backups.ts';
import { restoreInto } from './learner.ts';
import type { Part, Tried } from './part.ts';
import { PAYLOADS } from './payloads.ts';
import { assignmentOf, LESSON } from './seed.ts';
import { newLearner, withBrowser, type Site } from './site.ts';

/*
 * Texts that would run a script or fetch something from elsewhere, through every door by which texts come in, on every
 * page that shows them. Nothing may run, nothing may be asked of another server. A page without the app's policy, in
 * which the same texts are markup, shows that they would.
 */

const PASSPHRASE = 'quatre mots de passe';
const REPLY = 'AAAAAAAAAAAAAAAAAAAAAA';
const PLACE = { lesson: LESSON, level: 'B1' } as const;

/** What pages did. */
interface Trap {
	runs: number;
	requests: Set<string>;
	/** Elements that none of our pages has, and addresses that are scripts. */
	strange: Set<string>;
	views: number;
	/** Errors that nobody caught. */
	errors: Set<string>;
}

export const run: Part = () =>
	withBrowser(async (browser, site) => {
		const doors: Record<string, (page: Page, look: Look, site: Site) => Promise<void>> = {
			'a learner’s backup': throughBackup,
			'a file of words': throughWords,
			'links to assignments': throughLinks,
			'feedback to a copy': throughFeedback,
			'copies and a class’s backup': throughCopies,
			'parts of addresses': throughAddresses
		};
		const lines: Tried[] = [];
		for (const [door, enter] of Object.entries(doors)) {
			const context = await newLearner(browser, site);
			const trap = await setTrap(context, site);
			const page = await context.newPage();
			await enter(page, looking(page, trap), site);
			await context.close();
			lines.push({
				name: `hostile texts: ${door}`,
				tried: `${PAYLOADS.length} texts, ${trap.views} pages looked at`,
				lost: trap.runs + trap.requests.size + trap.strange.size + trap.errors.size,
				detail: `${trap.runs} scripts run, ${trap.requests.size} requests elsewhere, ${trap.strange.size} strange elements${list(trap.strange)}, ${trap.errors.size} uncaught errors${list(trap.errors)}`
			});
		}

		// The same texts as markup: with the app's policy nothing runs, without it they show what they can do.
		const context = await newLearner(browser, site);
		const trap = await setTrap(context, site);
		const page = await context.newPage();
		await page.goto('./');
		const refused = await page.evaluate(asMarkup, PAYLOADS as string[]);
		const ours = trap.runs + trap.requests.size;
		await context.route('**/control/', (route) =>
			route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>control</title><main></main>' })
		);
		await page.goto('control/');
		const control = trap.runs;
		await page.evaluate(asMarkup, PAYLOADS as string[]);
		await page.waitForFunction((before) => (window as unknown as { runs: number }).runs > before, 0);
		const [runs, requests] = [trap.runs - control, trap.requests.size];
		await context.close();
		lines.push({
			name: 'hostile texts as markup, with the app’s policy',
			tried: `${PAYLOADS.length} texts`,
			lost: ours + (PAYLOADS.length - refused),
			detail: `${refused} refused by Trusted Types; without the policy ${runs} scripts ran and ${requests} requests went elsewhere`
		});
		if (runs === 0 || requests === 0)
			lines.push({
				name: 'control',
				tried: 'the same without the policy',
				lost: 1,
				detail: 'the trap sees nothing'
			});
		return lines;
	});

const list = (found: ReadonlySet<string>) =>
	found.size > 0 ? ` (${[...found].slice(0, 3).join('; ')})` : '';

async function setTrap(context: BrowserContext, site: Site): Promise<Trap> {
	const trap: Trap = { runs: 0, requests: new Set(), strange: new Set(), views: 0, errors: new Set() };
	await context.exposeFunction('told', () => void (trap.runs += 1));
	await context.addInitScript(() => {
		const here = window as unknown as { runs: number; pwn: () => void; told: () => void };
		here.runs = 0;
		here.pwn = () => {
			here.runs += 1;
			here.told();
		};
	});
	context.on('request', (request) => {
		const { origin, protocol } = new URL(request.url());
		if (/^(https?|wss?):$/.test(protocol) && origin !== new URL(site.url).origin)
			trap.requests.add(request.url());
	});
	await context.route('**/*evil.invalid/**', (route) => route.abort());
	context.on('dialog', (dialog) => {
		trap.runs += 1;
		void dialog.dismiss();
	});
	context.on('weberror', (error) => trap.errors.add(error.error().message.split('\n')[0]!));
	return trap;
}

/** Looks at what a page shows, once `ready` is there. */
type Look = (ready?: string) => Promise<void>;
const looking =
	(page: Page, trap: Trap): Look =>
	async (ready = 'main') => {
		await page.locator(ready).first().waitFor();
		const strange = await page.evaluate(() =>
			[
				...document.querySelectorAll(
					'main :is(script:not([type]), iframe, object, embed, base, link, meta, marquee, xss, math, video, [onerror], [onload], [onfocus], [ontoggle]), main a[href^="javascript:" i], main a[href^="data:" i], main [style*="evil"]'
				),
				...[...document.images].filter(
					({ src }) => !/^(data|blob):/.test(src) && !src.startsWith(location.origin)
				)
			].map((element) => new XMLSerializer().serializeToString(element).slice(0, 120))
		);
		for (const each of strange) trap.strange.add(each);
		trap.views += 1;
	};

async function throughBackup(page: Page, look: Look): Promise<void> {
	const facts: Fact[] = PAYLOADS.flatMap((text, n) => {
		const word = {
			headword: text.slice(0, 400),
			pos: n % 2 ? 'noun' : text.slice(0, 50),
			definition: text,
			example: text,
			ipa: text.slice(0, 400),
			translations: { en: text, ar: text },
			sentence: {
				text,
				lesson: n % 3 ? LESSON : text.slice(0, 200),
				level: 'B1' as const,
				id: text.slice(0, 200)
			},
			form: text.slice(0, 400)
		};
		const card = cardKey(word).slice(0, 500);
		return [
			newFact('keeps', PLACE, { term: text.slice(0, 200), kept: true, card, word }),
			newCardFact('cardNotes', { card, note: text }),
			newFact('answers', PLACE, {
				...{ stop: 'quiz', question: text.slice(0, 200), rev: 'r', response: text, credit: 0, code: 'wrong' },
				...{ round: 0, hints: 0, ms: 1 }
			} as never)
		];
	});
	facts.push(
		newCardFact('reviewSettings', { newPerDay: 9_999, reviewsPerDay: 9_999 }),
		newFact(
			'drafts',
			PLACE,
			{ text: PAYLOADS.join('\n'), words: 1, finished: true },
			{ id: `draft:${LESSON}:B1` }
		)
	);
	await restoreInto(page, await backupOf(facts));
	await look();
	await page.goto('words/');
	for (let shown = 0; ;) {
		await look('main [aria-posinset]');
		// A long list draws what is near: down to its end.
		const height = await page.evaluate(() => {
			scrollBy(0, innerHeight);
			return Math.round(scrollY);
		});
		if (height === shown) break;
		shown = height;
	}
	await page.goto('review/');
	for (let n = 0; n < 40; n++) {
		await look('main form');
		await page.locator('main form button[type=submit]').first().click();
		await look('main button[data-choice]');
		await page.locator('main button[data-choice="4"]').click();
		await page.locator('main form button[type=submit], main h2').first().waitFor();
	}
	for (const path of [
		'words/progress/',
		`lessons/${LESSON}/b1/writing/`,
		`lessons/${LESSON}/b1/summary/`,
		'./'
	]) {
		await page.goto(path);
		await look(path.includes('writing') ? 'textarea' : 'main');
	}
}

async function throughWords(page: Page, look: Look): Promise<void> {
	const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
	const rows = PAYLOADS.map((text) =>
		[text.slice(0, 200), text.slice(0, 50), text, text, text, text, text].map(cell).join(';')
	);
	const file = ['mot;nature;définition;exemple;anglais;phrase;note', ...rows].join('\n');
	await page.goto('words/');
	const input = page.locator('main input[type=file]').first();
	await input.setInputFiles({
		name: '<img src=x onerror=pwn()>.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(file)
	});
	await page
		.getByText(/\d+ mots? ajoutés?/)
		.first()
		.waitFor();
	await look();
	await page.goto('words/');
	await look('main [aria-posinset]');
	// A file that is refused is quoted in its complaint.
	const wrong = [
		'mot;genre;<img src=x onerror=pwn()>',
		...PAYLOADS.map((text) => `a;${cell(text.slice(0, 60))};`)
	];
	await page
		.locator('main input[type=file]')
		.first()
		.setInputFiles({
			...{ name: 'faux.csv', mimeType: 'text/csv' },
			buffer: Buffer.from(wrong.join('\n'))
		});
	await page.getByText('Rien n’a changé').first().waitFor();
	await look();
}

const hostileAssignment = (key: string, text: string): Assignment => ({
	...assignmentOf('AAAAAAAAAAA', key, { stops: ['quiz'], mode: 'homework' }),
	rev: text.slice(0, 20),
	due: { at: 1_900_000_020_000, zone: 'Not/A_Zone' },
	group: text.slice(0, LONGEST.group),
	message: text.slice(0, LONGEST.message),
	pupil: { code: text.slice(0, LONGEST.code), timeFactor: 1 }
});

async function throughLinks(page: Page, look: Look): Promise<void> {
	const { id: key } = await newTeacherKey(PASSPHRASE, 0);
	await page.goto('assignment/');
	await look();
	for (const text of PAYLOADS) {
		const fragment = assignmentFragment(hostileAssignment(key, text));
		await page.evaluate((hash) => void (location.hash = hash), fragment);
		await look('main #terms');
	}
	// One of them is taken up: its texts stand in the list and on the pages behind it.
	await page.getByRole('button', { name: 'Commencer' }).click();
	for (const path of ['assignment/', 'assignment/quiz/#AAAAAAAAAAA', 'assignment/hand-in/#AAAAAAAAAAA']) {
		await page.goto(path);
		await look();
	}
	for (const text of PAYLOADS) {
		await page.evaluate((hash) => void (location.hash = hash), encodeURIComponent(text));
		await look();
	}
}

async function throughFeedback(page: Page, look: Look): Promise<void> {
	const { id: key } = await newTeacherKey(PASSPHRASE, 0);
	const assignment = hostileAssignment(key, PAYLOADS[0]!);
	const id = newId();
	const handIn = newFact(
		'handIns',
		PLACE,
		{
			assignment: assignment.id,
			attempt: newId(),
			copy: 'AAAA',
			receipt: '<img src=x onerror',
			reply: REPLY
		},
		{ id }
	);
	const received = newFact('received', PLACE, {
		assignment: assignment.id,
		link: assignmentFragment(assignment),
		name: PAYLOADS[3]!
	});
	await restoreInto(page, await backupOf([handIn, received]));
	const quiz = (await (await page.request.get(`lessons/${LESSON}/b1/quiz.json`)).json()) as { id: string }[];
	for (let at = 0; at < PAYLOADS.length; at += quiz.length) {
		const answers = quiz.flatMap((question, n) => {
			const text = PAYLOADS[at + n];
			return text ? [{ question: n % 4 ? question.id : text, credit: 0, comment: text, right: text }] : [];
		});
		const sealed = await sealFeedback(
			{
				submission: id,
				score: 0.5,
				answers,
				writing: { comment: PAYLOADS[at]! },
				message: PAYLOADS[at]!,
				at: 0
			},
			REPLY
		);
		await page.goto('about/');
		await page.goto(`assignment/feedback/#${feedbackFragment(sealed)}`);
		await look('main h2');
	}
}

async function throughCopies(page: Page, look: Look): Promise<void> {
	const key = await newTeacherKey(PASSPHRASE, 0);
	const { assigned, of } = sampleAssigned(6, 3);
	const text = (n: number) => PAYLOADS[n % PAYLOADS.length]!;
	const hostile = {
		...assigned,
		title: text(3),
		assignment: { ...hostileAssignment(key.id, text(4)), stops: ['quiz', 'writing'] as Assignment['stops'] },
		questions: assigned.questions.map((question, n) => ({
			...question,
			prompt: text(n),
			explanation: text(n + 9)
		})),
		terms: { [text(1)]: text(1), sommet: text(2) },
		writing: { instructions: [...PAYLOADS], minWords: 1, rubric: [] }
	};
	delete hostile.assignment.pupil;
	const copies = sampleCopies({ assigned, of }, 3).map((copy, n) => ({
		...copy,
		receipt: text(n),
		device: text(n + 1),
		submission: { ...copy.submission, name: text(n + 2) }
	}));
	const { pair: _pair, ...wrapped } = key;
	const backup = await sealClassBackup(
		{
			classes: [
				{ ...of, name: text(3), pupils: PAYLOADS.map((name, n) => ({ id: `${n}`, name: `${name} ${n}` })) }
			],
			assigned: [hostile],
			copies,
			marks: [
				{ id: 'copy-1/', assignment: assigned.id, copy: 'copy-1', credit: 0.5, comment: text(5), at: 1 }
			],
			teacherKeys: [wrapped]
		},
		PASSPHRASE
	);
	await page.goto('class/');
	await page.getByText('Restaurer une sauvegarde').click();
	await page
		.getByLabel('Fichier de sauvegarde')
		.setInputFiles({ name: 'classe.json', mimeType: 'application/json', buffer: Buffer.from(backup) });
	const restore = page.getByRole('group').filter({ hasText: 'Restaurer une sauvegarde' });
	await restore.getByLabel('Phrase de passe').fill(PASSPHRASE);
	await restore.getByRole('button', { name: 'Restaurer' }).click();
	await page
		.getByRole('link', { name: text(3) })
		.first()
		.waitFor();
	await look();

	await page.goto('class/collect/');
	await page.getByLabel('Coller un ou plusieurs messages').fill(await messageOf(key, hostile.assignment));
	await page.getByRole('button', { name: 'Lire les copies' }).click();
	await page
		.getByText(new RegExp(`\\(${PAYLOADS.length}\\)`))
		.first()
		.waitFor();
	await look();
	for (const path of [
		'class/group/#class',
		`class/assignment/#${assigned.id}`,
		`class/gradebook/#${assigned.id}`
	]) {
		await page.goto('about/');
		await page.goto(path);
		await look('main h1');
		for (let n = 0; n < 12; n++) {
			await page.mouse.wheel(0, 2_000);
			await look();
		}
	}
	const pupils = await page
		.locator('main a[href*="/pupil/"]')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
	for (const href of pupils.slice(0, 60)) {
		await page.evaluate((hash) => void (location.hash = hash), href.slice(href.indexOf('#')));
		await look('main article');
	}
	for (let n = 1; n <= 6; n++) {
		await page.evaluate((hash) => void (location.hash = hash), `#${assigned.id}/question/question-${n}`);
		await look();
	}
}

/** A message with as many copies as there are texts, each from a pupil who wrote nothing else. */
async function messageOf(key: TeacherKey, assignment: Assignment): Promise<string> {
	const device = await newDeviceKey();
	const texts: string[] = [];
	for (const text of PAYLOADS) {
		const sealed = await sealCopy(
			{
				...{ id: newId(), assignment: assignment.id, name: text.slice(0, 120), attempt: newId(), number: 1 },
				...{ startedAt: 1_000, handedInAt: 2_000, rev: text.slice(0, 20), stops: ['quiz'], reply: REPLY },
				answers: Array.from({ length: 6 }, (_, n) => ({
					...{ question: `question-${n + 1}`, rev: `rev000${n}`, response: n % 2 ? text : [text, text] },
					...{ credit: 1, hints: 0, ms: 1_000 }
				})),
				writing: { text, words: 1 },
				lookups: { [text.slice(0, 200)]: 1 }
			},
			{ id: assignment.id, key: key.id },
			device
		);
		if (!fromBase64url(assignment.id)) throw new Error('no id');
		texts.push(copyText(sealed));
	}
	return texts.join('\n');
}

async function throughAddresses(page: Page, look: Look): Promise<void> {
	for (const [n, text] of PAYLOADS.entries()) {
		const part = encodeURIComponent(text);
		const paths = [
			`lessons/${part}/b1/`,
			`${part}/`,
			`?${part}=${part}#${part}`,
			`lessons/${LESSON}/${part}/quiz/`
		];
		await page.goto(paths[n % paths.length]!);
		await look('body');
	}
	await page.goto('./');
	const search = page.getByRole('searchbox');
	if ((await search.count()) > 0)
		for (const text of PAYLOADS.slice(0, 60)) {
			await search.fill(text);
			await look();
		}
}

/** Puts texts into the page as markup; how many of them the policy refuses. Runs in the page. */
function asMarkup(texts: string[]): number {
	/* eslint-disable no-restricted-syntax -- what the app never does, on purpose */
	let refused = 0;
	for (const text of texts) {
		const place = document.body.appendChild(document.createElement('div'));
		try {
			place.innerHTML = text;
			document.body.append(document.createRange().createContextualFragment(text));
		} catch {
			refused += 1;
		}
	}
	return refused;
}

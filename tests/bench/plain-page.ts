import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { LevelText } from '../../src/lib/lesson/lesson.ts';
import type { Item } from '../../src/lib/question/item.ts';
import { toItem, type Question } from '../../src/lib/question/kinds.ts';

/**
 * The measure of all pages here: the same text, glossary and questions as one would write them by hand in
 * plain HTML, with little CSS and, for the questions, thirty lines of JavaScript.
 */
export async function writePlainSite(dir: string, text: LevelText, quiz: readonly Question[]): Promise<void> {
	await write(join(dir, 'reading'), page(text.title, reading(text)));
	await write(join(dir, 'quiz'), page(`Quiz : ${text.title}`, questions(quiz), `<script>${SCRIPT}</script>`));
}

async function write(folder: string, html: string): Promise<void> {
	await mkdir(folder, { recursive: true });
	const file = join(folder, 'index.html');
	await writeFile(file, html);
	await writeFile(`${file}.br`, brotliCompressSync(html));
	await writeFile(`${file}.gz`, gzipSync(html));
}

const CSS = `
body { max-width: 38rem; margin: 1rem auto; padding: 0 1rem; background: #fbf8f1; color: #20242c;
	font: 1.125rem/1.6 Georgia, serif }
h1, h2 { line-height: 1.2 }
dfn { font-style: normal; border-bottom: 2px solid #d9a520 }
fieldset { margin: 0 0 1.5rem; padding: 1rem; border: 1px solid #cbbf9f; border-radius: .5rem }
label { display: block; padding: .6rem 0 }
button { min-height: 44px; padding: .5rem 1.5rem; font: inherit }
`;

/** In the head, for all forms at once: what is handed in from the first frame on counts, as in ours. */
const SCRIPT = `
function given(form) {
	const values = [];
	for (const field of form.elements) {
		if (!field.name) continue;
		if (field.type === 'radio' || field.type === 'checkbox') {
			if (field.checked) values.push(field.name + '=' + field.value);
		} else {
			values.push(field.name + '=' + field.value.trim().toLowerCase());
		}
	}
	return values.sort().join('&');
}
addEventListener('submit', (event) => {
	event.preventDefault();
	const form = event.target;
	const output = form.querySelector('output');
	const isRight = JSON.parse(form.dataset.key).includes(given(form));
	const answers = JSON.parse(localStorage.getItem('answers') || '[]');
	answers.push({ question: form.id, given: given(form), isRight, at: Date.now() });
	localStorage.setItem('answers', JSON.stringify(answers));
	output.textContent = (isRight ? 'Juste. ' : 'Pas encore. ') + form.dataset.why;
	output.dataset.verdict = isRight ? 'right' : 'wrong';
});
`;

const page = (title: string, body: string, script = '') => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><title>${escape(title)}</title><style>${CSS}</style>${script}</head>
<body><main><h1>${escape(title)}</h1>
${body}</main></body></html>
`;

function reading(text: LevelText): string {
	const sections = text.sections.map(({ heading, paragraphs, guided }) => {
		const prose = paragraphs.map((sentences) => {
			const runs = sentences.map((sentence) => sentence.runs.map(run).join(''));
			return `<p>${runs.join(' ')}</p>`;
		});
		return `<h2>${escape(heading)}</h2>\n${prose.join('\n')}\n<p><strong>${escape(guided.prompt)}</strong></p>`;
	});
	const terms = text.glossary.map(
		({ id, headword, ipa, definition, example, translations }) =>
			`<dt id="${id}">${escape(headword)} [${escape(ipa)}]</dt>
<dd>${escape(definition)} <i>${escape(example)}</i> <span lang="en">${escape(translations.en)}</span></dd>`
	);
	return `${sections.join('\n')}\n<h2>Les mots</h2>\n<dl>${terms.join('\n')}</dl>`;
}

function run({ text, term, strong }: { text: string; term?: string; strong?: boolean }): string {
	const inner = strong ? `<strong>${escape(text)}</strong>` : escape(text);
	return term ? `<dfn><a href="#${term}">${inner}</a></dfn>` : inner;
}

const questions = (quiz: readonly Question[]) => quiz.map((question) => form(toItem(question))).join('\n');

function form(item: Item): string {
	const { fields, key } = parts(item);
	return `<form id="${item.id}" data-ready data-key="${escape(JSON.stringify(key))}" data-why="${escape(item.explanation)}">
<fieldset><legend>${escape(item.prompt)}</legend>${fields}
<button>Valider</button> <output></output></fieldset></form>`;
}

/** The controls of an item, and the values that count as right. */
function parts(item: Item): { fields: string; key: string[] } {
	switch (item.form) {
		case 'choice': {
			const type = item.pick === 'one' ? 'radio' : 'checkbox';
			const right = item.options.filter(({ correct }) => correct).map(({ id }) => `option=${id}`);
			const proofs = item.proof?.correct.map((id) => `proof=${id}`) ?? [];
			return {
				fields: ticks(type, 'option', item.options) + ticks('radio', 'proof', item.proof?.sentences ?? []),
				key: proofs.length
					? proofs.map((proof) => [...right, proof].sort().join('&'))
					: [right.sort().join('&')]
			};
		}
		case 'text':
			return { fields: typed('text'), key: item.accept.map((each) => `text=${each.toLowerCase()}`) };
		case 'gap': {
			const gaps = item.pieces.filter((piece) => typeof piece !== 'string');
			const fields = item.pieces.map((piece) => {
				if (typeof piece === 'string') return escape(piece);
				const options = piece.options?.map((text) => ({ id: text.toLowerCase(), text }));
				return options ? select(piece.id, options) : typed(piece.id);
			});
			const right = gaps.map(({ id, accept }) => `${id}=${accept[0]?.toLowerCase()}`);
			return { fields: `<p>${fields.join('')}</p>`, key: [right.sort().join('&')] };
		}
		case 'match': {
			const fields = item.left.map(
				({ id, text }) => `<label>${escape(text)} ${select(id, item.right)}</label>`
			);
			const right = Object.entries(item.pairs).map(([left, id]) => `${left}=${id.toLowerCase()}`);
			return { fields: fields.join(''), key: [right.sort().join('&')] };
		}
		case 'order': {
			const places = item.entries.map((_, place) => ({ id: String(place + 1), text: String(place + 1) }));
			const fields = item.entries.map(
				({ id, text }) => `<label>${select(id, places)} ${escape(text)}</label>`
			);
			return {
				fields: fields.join(''),
				key: [
					item.order
						.map((id, place) => `${id}=${place + 1}`)
						.sort()
						.join('&')
				]
			};
		}
		case 'essay':
			return { fields: '<textarea name="text"></textarea>', key: [] };
	}
}

const ticks = (type: 'radio' | 'checkbox', name: string, options: readonly { id: string; text: string }[]) =>
	options
		.map(
			({ id, text }) => `<label><input type="${type}" name="${name}" value="${id}"> ${escape(text)}</label>`
		)
		.join('');

const typed = (name: string) => `<input name="${name}" type="text" autocomplete="off">`;

const select = (name: string, options: readonly { id: string; text: string }[]) =>
	`<select name="${name}"><option value="">…</option>${options
		.map(({ id, text }) => `<option value="${escape(id)}">${escape(text)}</option>`)
		.join('')}</select>`;

const escape = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

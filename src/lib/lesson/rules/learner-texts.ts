import type { PlacedSentence } from '../compile/sentences.ts';
import type { Draft } from '../draft.ts';
import type { Level } from '../level.ts';
import type { Where } from '../problem.ts';
import type { Path, YamlSource } from '../read/yaml-source.ts';

/** A French text that learners or teachers see, wherever it stands in the files. */
export interface LearnerText {
	text: string;
	role: 'text' | 'definition' | 'feedback' | 'model' | 'teacher' | 'other';
	/** The text with what is in another language blanked out; positions stay. */
	french: string;
	level?: Level;
	/** Where the text stands, or its character of that index. */
	at(character?: number): Where;
}

/** Keys whose values no learner reads. */
const HIDDEN = new Set(
	'id kind stop section skill evidence proof misreading class half speaker ask focus article answer numeric'
		.split(' ')
		.concat(
			'url updated license related targets sourceRef code role publisherKind spelling lintIgnore references'.split(
				' '
			),
			'authors reviewers claims pos gender number register ipa translations variants1990 lemma'.split(' '),
			// Quotes of the text, which is read by itself, and names of classes and places.
			'phrase quote keys in degree'.split(' ')
		)
);
const ROLES: Record<string, LearnerText['role']> = {
	definition: 'definition',
	feedback: 'feedback',
	why: 'feedback',
	explanation: 'feedback',
	anticipated: 'feedback',
	notes: 'feedback',
	rule: 'feedback',
	clues: 'feedback',
	afterwards: 'feedback',
	model: 'model'
};

/** Every text of the lesson that is read by people, in file order. */
export function* learnerTexts(draft: Draft): Iterable<LearnerText> {
	yield* yamlTexts(draft.frame.source, draft.frame.value, []);
	for (const [id, term] of draft.glossary.terms) yield* yamlTexts(draft.glossary.source, term, [id]);
	for (const { level, text, sentences, quiz } of draft.levels) {
		yield { text: text.title, french: text.title, role: 'text', level, at: () => text.at(0) };
		for (const { heading, offset } of text.sections)
			yield { text: heading, french: heading, role: 'text', level, at: () => text.at(offset) };
		for (const sentence of sentences)
			yield {
				text: sentence.text,
				role: 'text',
				french: frenchOf(sentence),
				level,
				at: (character) => sentence.at(character)
			};
		for (const { index, authored } of quiz.questions)
			for (const found of yamlTexts(quiz.source, authored, [index])) yield { ...found, level };
	}
	yield* teacherTexts(draft);
}

function frenchOf({ text, paragraph, start }: PlacedSentence): string {
	let french = text;
	for (const stretch of paragraph.stretches) {
		const from = Math.max(0, stretch.start - start);
		const to = Math.min(text.length, stretch.end - start);
		if (stretch.lang && from < to) french = french.slice(0, from) + ' '.repeat(to - from) + french.slice(to);
	}
	return french;
}

function* yamlTexts(source: YamlSource, value: unknown, path: Path): Iterable<LearnerText> {
	if (typeof value === 'string') {
		const names = path.map(String);
		const role = names.flatMap((name) => ROLES[name] ?? [])[0] ?? 'other';
		const level = (['A2', 'B1', 'B2'] as const).find((level) => names.includes(level));
		yield {
			text: value,
			role,
			french: names.includes('falseFriends') ? '' : value,
			...(level && { level }),
			at: (character) => source.at(path, { character })
		};
	} else if (Array.isArray(value)) {
		for (const [n, inner] of value.entries()) yield* yamlTexts(source, inner, [...path, n]);
	} else if (typeof value === 'object' && value !== null && path.at(-1) === 'forms') {
		// Forms and what each is, `concluent: present 3p`: only the forms are French.
		for (const form of Object.keys(value)) {
			const at = () => source.at([...path, form]);
			yield { text: form, role: 'other', french: form, at };
		}
	} else if (typeof value === 'object' && value !== null) {
		for (const [key, inner] of Object.entries(value))
			if (!HIDDEN.has(key) || isWordOfGap(key, path)) yield* yamlTexts(source, inner, [...path, key]);
	}
}

/** `answer` says true or false of a statement; of a gap, it is the word that learners place. */
const isWordOfGap = (key: string, path: Path): boolean => key === 'answer' && path.at(-2) === 'gaps';

function* teacherTexts({ teacher }: Draft): Iterable<LearnerText> {
	for (const [n, block] of (teacher?.blocks ?? []).entries()) {
		const texts =
			block.type === 'heading'
				? [block.text]
				: (block.type === 'list' ? block.items : [block.content]).map((runs) =>
						runs.map((run) => run.text).join('')
					);
		for (const [item, text] of texts.entries())
			yield { text, french: text, role: 'teacher', at: () => teacher!.at(n, item) };
	}
}

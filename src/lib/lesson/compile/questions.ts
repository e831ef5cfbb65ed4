import * as v from 'valibot';
import type { Authoring, CompileContext, LessonMapShapes } from '#lib/question/authoring.ts';
import { gradedBy, type Question } from '#lib/question/kinds.ts';
import type { QuestionBase, Skill } from '#lib/question/question.ts';
import { authoring } from '#lib/question/schemas.ts';
import { shortHash } from '#lib/base/hash.ts';
import type { QuestionDraft } from '../draft.ts';
import type { Report } from '../problem.ts';
import { validate } from '../read/validate.ts';
import type { Path, YamlSource } from '../read/yaml-source.ts';
import { questionSchema, type AuthoredQuestion } from '../schema/quiz.ts';
import { resolveQuote } from './quotes.ts';
import type { PlacedSentence } from './sentences.ts';

/** What the questions of a level are compiled against. */
export interface QuestionSetting {
	sentences: readonly PlacedSentence[];
	/** French words that resemble the answers and are other words. */
	neighbours(answers: readonly string[]): string[];
	/** The lesson's map around some of its countries. Throws, and says why, when there is none. */
	map(around: readonly string[]): LessonMapShapes;
}

/** Reads and compiles every question of a quiz file; what is wrong with one does not hide the others. */
export function compileQuestions(
	source: YamlSource,
	setting: QuestionSetting,
	report: Report
): QuestionDraft[] {
	if (source.raw === undefined) return [];
	if (!Array.isArray(source.raw)) {
		const message = 'a list of questions is expected: begin each with “- id: …”';
		report({ ...source.at([]), severity: 'error', rule: 'schema', message });
		return [];
	}
	const ids = new Set<string>();
	return source.raw.flatMap((raw: unknown, index): QuestionDraft[] => {
		const authored = validate(source, [index], raw, questionSchema, report) as AuthoredQuestion | undefined;
		if (!authored) return [];
		if (ids.has(authored.id)) {
			const message = `the id “${authored.id}” is taken by another question of this file: give this one its own`;
			report({ ...source.at([index, 'id']), severity: 'error', rule: 'unique-id', message });
		}
		ids.add(authored.id);
		const at: QuestionDraft['at'] = (path) => source.at([index, ...path]);
		const question = compileQuestion(authored, raw, setting, (path, rule, message) =>
			report({ ...at(path), severity: 'error', rule, message })
		);
		return [{ index, authored, at, ...(question && { question }) }];
	});
}

function compileQuestion(
	authored: AuthoredQuestion,
	raw: unknown,
	{ sentences, neighbours, map }: QuestionSetting,
	refuse: (path: Path, rule: string, message: string) => void
): Question | undefined {
	let broken = false;
	const refuseQuestion: typeof refuse = (path, rule, message) => {
		broken = true;
		refuse(path, rule, message);
	};
	const context: CompileContext = {
		resolve(quote, path) {
			const found = resolveQuote(sentences, quote);
			if (typeof found === 'string') return void refuseQuestion(path, 'evidence', found);
			const { id, section, text } = found.sentence;
			return { sentence: id, section, text, quote: found.quote };
		},
		sentencesOf: (section) =>
			sentences.flatMap((sentence) =>
				sentence.section === section ? [{ id: sentence.id, text: sentence.text }] : []
			),
		map(around, path) {
			try {
				return map(around);
			} catch (error) {
				return void refuseQuestion(path, 'map', error instanceof Error ? error.message : String(error));
			}
		},
		neighbours,
		report: ({ path, message }) => refuseQuestion(path, 'question', message)
	};

	const { id, stop, section, prompt, hints, explanation } = authored;
	if ((stop === 'reading') !== (section !== undefined))
		refuseQuestion(
			section === undefined ? ['stop'] : ['section'],
			'guided',
			'a guided question has both `stop: reading` and its `section`; a quiz question has neither'
		);
	else if (section !== undefined && !sentences.some((sentence) => sentence.section === section))
		refuseQuestion(
			['section'],
			'guided',
			`there is no section “${section}”: take the slug of a “## ” heading`
		);

	const base: Omit<QuestionBase, 'rev'> = {
		id,
		stop,
		...(section && { section }),
		skill: authored.skill as Skill,
		prompt,
		hints,
		explanation,
		evidence: authored.evidence.flatMap((quote, n) => context.resolve(quote, ['evidence', n]) ?? [])
	};
	const kind: Authoring<unknown, QuestionBase> = authoring[authored.kind];
	const fields = v.safeParse(kind.schema, raw);
	if (!fields.success) {
		for (const issue of fields.issues) refuseQuestion([], 'schema', issue.message);
		return undefined;
	}
	const own = kind.compile(fields.output, base, context);
	if (broken) return undefined;
	// The kind's own schema and compile step made these fields, so together they are a question of that kind.
	const question = { kind: authored.kind, ...base, rev: '', ...own } as Question;
	return { ...question, rev: shortHash(gradedBy(question)) };
}

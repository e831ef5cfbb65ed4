import type { Question } from '#lib/question/kinds.ts';
import type { Draft, LevelDraft } from '../draft.ts';
import type { Claim, LevelText } from '../lesson.ts';
import type { Level } from '../level.ts';
import type { Report } from '../problem.ts';
import type { AuthoredText } from '../read/level-text.ts';
import type { YamlSource } from '../read/yaml-source.ts';
import { recallOf } from '../recall.ts';
import { claimsOf } from './claims.ts';
import { compileQuestions, type QuestionSetting } from './questions.ts';
import { sentencesOf } from './sentences.ts';
import { termForms } from './term-forms.ts';
import { termsOf } from './terms.ts';
import { markText, wordsOf } from './text.ts';

/** A level as far as it could be compiled. */
export interface CompiledLevel {
	draft: LevelDraft;
	/** Absent when something is broken. */
	compiled?: { text: LevelText; quiz: Question[] };
}

/** Compiles the text and the questions of one level. */
export function compileLevel(
	level: Level,
	text: AuthoredText,
	source: YamlSource,
	{ id, frame, glossary }: Pick<Draft, 'id' | 'frame' | 'glossary'>,
	{ neighbours, map }: Omit<QuestionSetting, 'sentences'>,
	report: Report
): CompiledLevel {
	const paragraphs = new Map(text.sections.map((section) => [section.id, sentencesOf(text, section)]));
	const sentences = [...paragraphs.values()].flat(2);

	const claims = frame.value
		? claimsOf(frame.source, frame.value, level, sentences, report)
		: new Map<string, Claim>();
	const terms = [...glossary.terms].filter(([, term]) => term.definition[level] !== undefined);
	const known = new Set(terms.map(([term]) => term));
	const marked = markText(
		text,
		(section) => paragraphs.get(section) ?? [],
		termForms(terms),
		known,
		claims,
		report
	);
	const levelTerms = termsOf(level, glossary, marked.firstSentence, text.file, report);

	const questions = compileQuestions(source, { sentences, neighbours, map }, report);
	const draft: LevelDraft = { level, text, sentences, quiz: { source, questions }, terms: [...known] };

	const sections = marked.sections.flatMap((section) => {
		const guided = questions.filter(({ authored }) => authored.section === section.id);
		if (guided.length !== 1 && Array.isArray(source.raw))
			report({
				...(guided[1]?.at(['section']) ?? source.at([])),
				severity: 'error',
				rule: 'guided',
				message: guided.length
					? `the section “${section.id}” has ${guided.length} guided questions: keep one`
					: `the section “${section.id}” has no guided question: add one with \`stop: reading\` and \`section: ${section.id}\``
			});
		const question = guided[0]?.question;
		return question ? [{ ...section, guided: question }] : [];
	});

	const start = frame.value?.levels[level];
	for (const [n, target] of (start?.targets ?? []).entries()) {
		if (known.has(target)) continue;
		const message = `the target “${target}” is no term of ${level}: take the id of a term that is defined for it`;
		report({
			...frame.source.at(['levels', level, 'targets', n]),
			severity: 'error',
			rule: 'targets',
			message
		});
	}
	if (!start) return { draft };
	const { writing, canDo, targets } = start;
	const words = wordsOf(text);
	const { title } = text;
	const compiledText = {
		lesson: id,
		level,
		title,
		words,
		sections,
		glossary: levelTerms.map((term) =>
			targets.includes(term.id) ? { ...term, neighbours: neighbours([recallOf(term).form]) } : term
		),
		writing,
		canDo,
		targets
	};
	const quiz = questions.flatMap(({ question }) => (question?.stop === 'quiz' ? [question] : []));
	return { draft, compiled: { text: compiledText, quiz } };
}

import * as v from 'valibot';
import type { AuthoringProblem, CompileContext, LessonMapShapes } from './authoring.ts';
import type { KindName, QuestionOf } from './kinds.ts';
import type { Evidence, QuestionBase } from './question.ts';
import { authoring } from './schemas.ts';

const sentences = [
	{ id: 'qui-parle.1', text: 'L’auteur critique des initiatives venues d’ailleurs.' },
	{ id: 'qui-parle.2', text: 'Il en parle sans les nommer, et ne donne aucun chiffre.' },
	{ id: 'qui-parle.3', text: 'Selon lui, le sommet a été un succès.' }
];
const evidence: Evidence = {
	sentence: 'qui-parle.2',
	section: 'qui-parle',
	text: sentences[1]!.text,
	quote: 'sans les nommer'
};
const base: Omit<QuestionBase, 'rev'> = {
	id: 'exemple',
	stop: 'quiz',
	skill: 'detail',
	prompt: 'Que dit le texte ?',
	hints: [],
	evidence: [evidence],
	explanation: 'La phrase citée le dit clairement, avec ses propres mots.'
};

const square = (x: number, y: number, size: number) => `M${x},${y}h${size}v${size}h-${size}Z`;
/** A square country; its name has room in it when it is large. */
const country = (code: string, name: string, [x, y, size]: [number, number, number]) => {
	const anchor = { x: x + size / 2, y: y + size / 2 };
	return {
		code,
		name,
		path: square(x, y, size),
		anchor,
		label: { narrow: size > 50 ? anchor : { x: 160, y: 180, leader: {} } }
	};
};
const mapShapes: LessonMapShapes = {
	width: 320,
	height: 200,
	land: square(0, 150, 50),
	countries: [
		country('CHN', 'Chine', [200, 40, 110]),
		country('KAZ', 'Kazakhstan', [60, 20, 70]),
		country('UZB', 'Ouzbékistan', [50, 92, 40]),
		country('TJK', 'Tadjikistan', [62, 122, 12])
	]
};

/** A compiler's context over three sentences; what is reported lands in `problems`. */
function sampleContext(problems: AuthoringProblem[] = []): CompileContext {
	return {
		resolve: (quote, path) => {
			const found = sentences.find((sentence) => sentence.text.includes(quote));
			if (found) return { sentence: found.id, section: 'qui-parle', text: found.text, quote };
			problems.push({ path, message: 'not found' });
			return undefined;
		},
		sentencesOf: (section) => (section === 'qui-parle' ? sentences : []),
		map: () => mapShapes,
		neighbours: () => [],
		report: (problem) => problems.push(problem)
	};
}

/** What a kind makes of its own fields as a lesson file gives them, with the problems it reports. */
export function compileFields<K extends KindName>(kind: K, fields: unknown) {
	const problems: AuthoringProblem[] = [];
	// Each kind reads what its own schema has parsed.
	const { schema, compile } = authoring[kind] as unknown as {
		schema: v.GenericSchema;
		compile(authored: unknown, base: Omit<QuestionBase, 'rev'>, context: CompileContext): object;
	};
	const compiled = compile(v.parse(schema, fields), base, sampleContext(problems));
	return { question: { ...base, rev: '0000000', ...compiled } as unknown as QuestionOf<K>, problems };
}

/** The compiled sample of a kind. */
export const sampleQuestion = <K extends KindName>(kind: K): QuestionOf<K> =>
	compileFields(kind, authoring[kind].sample.authored).question;

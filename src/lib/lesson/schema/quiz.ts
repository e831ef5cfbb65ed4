import * as v from 'valibot';
import type { AuthoredBase } from '#lib/question/authoring.ts';
import { KIND_NAMES, type KindName } from '#lib/question/kinds.ts';
import { SKILLS } from '#lib/question/question.ts';
import { authoring } from '#lib/question/schemas.ts';
import { kebab, oneOf, prose, strict } from './building.ts';

/** One fragment of the text or several; always a list once read. */
const evidence = v.pipe(
	v.union(
		[prose, v.pipe(v.array(prose), v.minLength(1))],
		'quote a fragment of the text here, or a list of fragments'
	),
	v.transform((value) => (typeof value === 'string' ? [value] : value))
);

const base = {
	id: kebab,
	stop: v.optional(oneOf(['quiz', 'reading']), 'quiz'),
	section: v.optional(kebab),
	skill: oneOf(SKILLS),
	prompt: prose,
	evidence,
	hints: v.optional(v.pipe(v.array(prose), v.maxLength(2, 'two hints at most')), []),
	explanation: prose
};

/** The fields of a kind, as the kind itself declares them. */
function entriesOf(kind: KindName): v.ObjectEntries {
	const { schema } = authoring[kind];
	if ('entries' in schema) return schema.entries as v.ObjectEntries;
	throw new Error(`The schema of the kind ${kind} must be an object schema.`);
}

const optionOf = (kind: KindName) => strict({ ...base, kind: v.literal(kind), ...entriesOf(kind) });

/** One question of a quiz file: the common fields and those of its kind. */
export const questionSchema = v.variant('kind', KIND_NAMES.map(optionOf), (issue) =>
	issue.type === 'variant' ? `one of ${KIND_NAMES.join(', ')} is expected as “kind”` : issue.message
);

/** `<level>.quiz.yaml`: the questions of a level. */
export const quizSchema = v.array(questionSchema);

/** A question as its author wrote it: the common fields; those of the kind are checked again by the kind. */
export type AuthoredQuestion = AuthoredBase & { kind: KindName } & Record<string, unknown>;

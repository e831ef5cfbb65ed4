import type { Authoring } from '#lib/question/authoring.ts';
import type { KindName } from '#lib/question/kinds.ts';
import type { authoring } from '#lib/question/schemas.ts';
import type { LevelDraft, QuestionDraft } from '../draft.ts';

/** What the schema of a kind makes of a question in a file. */
type Authored<K extends KindName> = (typeof authoring)[K] extends Authoring<infer A, infer _Q> ? A : never;

/** A question of one kind: its fields as the author wrote them, and its place. */
export interface AuthoredDraft<K extends KindName> {
	fields: Authored<K>;
	draft: QuestionDraft;
	level: LevelDraft;
}

/** The questions of a kind at every level, as they are written: what a rule says is mended there. */
export const authoredAs = <K extends KindName>(kind: K, levels: readonly LevelDraft[]): AuthoredDraft<K>[] =>
	levels.flatMap((level) =>
		level.quiz.questions
			.filter(({ authored }) => authored.kind === kind)
			// The schema of the kind has read these fields.
			.map((draft) => ({ fields: draft.authored as unknown as Authored<K>, draft, level }))
	);

import { m } from '#lib/i18n/compiled/messages.js';
import type { Skill } from './question.ts';

const names: Record<Skill, () => string> = {
	gist: m.skill_gist,
	detail: m.skill_detail,
	inference: m.skill_inference,
	evidence: m.skill_evidence,
	vocabulary: m.skill_vocabulary,
	grammar: m.skill_grammar,
	media: m.skill_media
};

/** A skill in the learner's language. */
export const skillName = (skill: Skill): string => names[skill]();

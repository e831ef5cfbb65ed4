import { authoredAs } from './authored-as.ts';
import { warning, type Rule } from './rule.ts';

/** How a prompt announces that a speaker may be left without a statement. */
const ANNOUNCED = /(?<!\p{L})(?:vides?|restent?)(?!\p{L})/iu;

/** Every speaker says something, or the prompt announces that a column stays empty; nobody says everything. */
export const whoSays: Rule = function* ({ levels }) {
	for (const { fields, draft } of authoredAs('who-says', levels)) {
		const { speakers, statements } = fields;
		const silent = speakers.filter((name) => !statements.some(({ speaker }) => speaker === name));
		if (speakers.length > 1 && silent.length === speakers.length - 1)
			yield warning(
				draft.at(['statements']),
				'one speaker says everything: add what another says, or what nobody says'
			);
		else if (silent.length && !ANNOUNCED.test(draft.authored.prompt))
			yield warning(
				draft.at(['speakers']),
				`nothing is said by ${silent.map((name) => `“${name}”`).join(', ')}: add a statement, or announce in the prompt that a column stays empty (« reste vide »)`
			);
	}
};

import { m } from '#lib/i18n/compiled/messages.js';
import { grading } from '#lib/question/kinds.ts';
import { skillName } from '#lib/question/skill-name.svelte.ts';
import type { GradebookRow } from '../gradebook.ts';
import { creditFor, type ItemAnalysis } from '../item-analysis.ts';
import { responseCounts } from '../response-counts.ts';
import type { MarkedCopy } from '../mark.ts';
import type { Sheet } from './joints.ts';
import { flagName } from './wordings.svelte.ts';

const MINUTE = 60_000;
const SECOND = 1_000;
/** A moment that sorts as text, by the teacher's clock: `2026-12-04 14:32`. */
function stamp(at: number): string {
	const date = new Date(at);
	const two = (n: number) => String(n).padStart(2, '0');
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** A line a pupil: score, time, what to know of the copy, and the credit of each question. */
export const scoreSheet = (rows: readonly GradebookRow[], items: readonly ItemAnalysis[]): Sheet => ({
	name: m.gradebook_sheet_scores(),
	columns: [
		{ name: m.gradebook_pupil(), kind: 'text', width: 26 },
		{ name: m.gradebook_score(), kind: 'share' },
		{ name: m.gradebook_column_minutes(), kind: 'number' },
		{ name: m.gradebook_column_handed_in(), kind: 'text', width: 17 },
		{ name: m.gradebook_column_attempt(), kind: 'number', width: 7 },
		{ name: m.gradebook_flags(), kind: 'text', width: 26 },
		{ name: m.gradebook_column_text(), kind: 'share' },
		{ name: m.gradebook_column_text_comment(), kind: 'text', width: 30 },
		...items.map(({ number }) => ({ name: m.gradebook_q({ n: number }), kind: 'share' as const, width: 7 }))
	],
	rows: rows.map(({ name, marked, flags }) => [
		name,
		marked?.score,
		marked && marked.ms / MINUTE,
		marked && stamp(marked.copy.submission.handedInAt),
		marked?.copy.submission.number,
		flags.map((flag) => flagName[flag]()).join(', '),
		marked?.writing?.credit,
		marked?.writing?.comment,
		...items.map(({ question }) => marked && creditFor(marked, question.id))
	])
});

/** A line an answer. */
export const answerSheet = (rows: readonly GradebookRow[], items: readonly ItemAnalysis[]): Sheet => ({
	name: m.gradebook_sheet_answers(),
	columns: [
		{ name: m.gradebook_pupil(), kind: 'text', width: 26 },
		{ name: m.gradebook_question(), kind: 'number', width: 9 },
		{ name: m.gradebook_column_prompt(), kind: 'text', width: 40 },
		{ name: m.gradebook_response(), kind: 'text', width: 40 },
		{ name: m.gradebook_credit(), kind: 'share' },
		{ name: m.gradebook_column_teacher(), kind: 'text' },
		{ name: m.gradebook_column_seconds(), kind: 'number' },
		{ name: m.gradebook_column_hints(), kind: 'number' },
		{ name: m.gradebook_column_sure(), kind: 'text' },
		{ name: m.gradebook_comment(), kind: 'text', width: 30 }
	],
	rows: rows.flatMap(({ name, marked }) =>
		marked ? items.flatMap((item) => answerLine(name, marked, item)) : []
	)
});

function answerLine(
	name: string,
	{ answers }: MarkedCopy,
	{ question, number }: ItemAnalysis
): Sheet['rows'] {
	const answer = answers.get(question.id);
	if (!answer) return [];
	const { given, response, credit, by, comment } = answer;
	const sure = given.sure === undefined ? '' : given.sure ? m.gradebook_yes() : m.gradebook_no();
	return [
		[
			name,
			number,
			question.prompt,
			grading.responseText(question, response),
			credit,
			by === 'teacher' ? m.gradebook_yes() : '',
			given.ms / SECOND,
			given.hints,
			sure,
			comment
		]
	];
}

/** A line a question: how it did, and what was answered instead most often. */
export const questionSheet = (items: readonly ItemAnalysis[], counting: readonly MarkedCopy[]): Sheet => ({
	name: m.gradebook_sheet_questions(),
	columns: [
		{ name: m.gradebook_question(), kind: 'number', width: 9 },
		{ name: m.gradebook_column_prompt(), kind: 'text', width: 40 },
		{ name: m.quiz_skill(), kind: 'text', width: 24 },
		{ name: m.gradebook_column_copies(), kind: 'number', width: 8 },
		{ name: m.gradebook_facility_row(), kind: 'share' },
		{ name: m.gradebook_discrimination(), kind: 'number', width: 14 },
		{ name: m.gradebook_column_seconds(), kind: 'number' },
		{ name: m.gradebook_helped(), kind: 'number' },
		{ name: m.gradebook_sure_but_missed(), kind: 'number' },
		{ name: m.quiz_right_answer(), kind: 'text', width: 40 },
		{ name: m.gradebook_column_wrong(), kind: 'text', width: 40 },
		{ name: m.gradebook_column_wrong_count(), kind: 'number' }
	],
	rows: items.map(({ question, number, n, facility, discrimination, ms, helped, sureMissed }) => {
		const answers = counting.flatMap((copy) => copy.answers.get(question.id) ?? []);
		const wrong = responseCounts(question, answers).find(({ credit }) => credit !== undefined && credit < 1);
		return [
			number,
			question.prompt,
			skillName(question.skill),
			n,
			facility,
			discrimination,
			ms === undefined ? undefined : ms / SECOND,
			helped,
			sureMissed,
			grading.responseText(question, grading.rightResponse(question)),
			wrong?.text,
			wrong?.count
		];
	})
});

import type { ExamForm } from '../exam-form.ts';
import type { WhoSaysQuestion, WhoSaysResponse } from './who-says.ts';

/** The speakers and the statements as they are shown. */
export const whoSaysExam: ExamForm<WhoSaysQuestion, WhoSaysResponse> = {
	withoutKey: ({ speakers, statements }) => ({
		kind: 'who-says',
		speakers: speakers.map(({ id, text }) => ({ id, text })),
		statements: statements.map(({ id, text }) => ({ id, text, speaker: '', why: '' }))
	})
};

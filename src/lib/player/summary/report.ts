import { STOPS, type Stop } from '#lib/lesson/level.ts';
import type { LevelText } from '#lib/lesson/lesson.ts';
import type {
	AnswerRow,
	AttemptRow,
	DraftRow,
	LookupRow,
	PredictionRow,
	VisitRow
} from '#lib/progress/facts.ts';
import { doneStops, newestDraft, readSections } from '#lib/progress/history.ts';
import type { ProgressStore } from '#lib/progress/store.ts';
import type { Question } from '#lib/question/kinds.ts';
import { summarise, type Score } from '#lib/quiz/scoring.ts';
import { attemptsOf } from '../quiz/attempts.ts';
import { keptIn } from '../vocabulary/keep-term.ts';

/** What was recorded at one level. */
export interface LevelHistory {
	attempts: AttemptRow[];
	answers: AnswerRow[];
	visits: VisitRow[];
	lookups: LookupRow[];
	/** Terms that the lesson keeps. */
	kept: ReadonlySet<string>;
	predictions: PredictionRow[];
	drafts: DraftRow[];
}

/** A level's work in short: each stop's state, and the figures worth a line. */
export interface Report {
	stops: { stop: Stop; state: 'done' | 'started' | 'open' }[];
	sections: { read: number; count: number };
	/** First-pass score of the newest quiz attempt that has an answer. */
	quiz?: Score;
	words: number;
	kept: number;
}

/** Reads what a report is made of. Kept terms count for the lesson, whatever level they were met at. */
export async function readHistory(store: ProgressStore, text: LevelText): Promise<LevelHistory> {
	const { lesson, level } = text;
	const [attempts, answers, visits, lookups, kept, predictions, drafts] = await Promise.all([
		store.read('attempts', lesson, level),
		store.read('answers', lesson, level),
		store.read('visits', lesson, level),
		store.read('lookups', lesson, level),
		keptIn(store, text),
		store.read('predictions', lesson, level),
		store.read('drafts', lesson, level)
	]);
	return { attempts, answers, visits, lookups, kept, predictions, drafts };
}

export function reportOf(text: LevelText, questions: Question[], history: LevelHistory): Report {
	const { attempts, answers, visits, kept, drafts } = history;
	const done = doneStops(visits);
	const stateOf = (stop: Stop) =>
		done.has(stop) ? 'done' : visits.some((visit) => visit.stop === stop) ? 'started' : 'open';
	const read = readSections(visits);
	const newest = attemptsOf('quiz', attempts, answers, visits).findLast((attempt) => attempt.answers.length);
	return {
		stops: STOPS.map((stop) => ({ stop, state: stateOf(stop) })),
		sections: {
			read: text.sections.filter(({ id }) => read.has(id)).length,
			count: text.sections.length
		},
		...(newest && { quiz: summarise(questions, newest.answers).total }),
		words: newestDraft(drafts)?.words ?? 0,
		kept: kept.size
	};
}

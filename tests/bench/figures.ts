import type { Figure } from './report.ts';
import type { SaveTimes } from './save-page.ts';
import { median, percentile95 } from './statistics.ts';
import type { Visit } from './visit.ts';

/** The visits of one run, page by page. */
export type Visits = Record<'ourReading' | 'plainReading' | 'ourQuiz' | 'plainQuiz', Visit[]>;

/** The most that each figure may be; the reasons are in the issues « The guided lesson, end to end » and « a fair judge of French ». */
const TARGETS = {
	readable: 1.15,
	answerable: 2,
	answerToPaint: 100,
	scriptBeforeQuiz: 45,
	scriptWithQuiz: 95,
	offOrigin: 0,
	judgement: 0.2,
	lookup: 0.1,
	lexicon: 300,
	translations: 650
};

type TimeName = 'firstPaint' | 'readable' | 'answerable' | 'early' | 'verdict' | 'nextPaint';

const middle = (visits: readonly Visit[], time: TimeName) => median(visits.map((visit) => visit[time]));
const ms = (value: number) => `${value.toFixed(0)} ms`;
const kB = (bytes: number) => bytes / 1000;

/** The times of the pages under some conditions, beside those of the plain ones. */
export function pageFigures(conditions: string, visits: Visits): Figure[] {
	const { ourReading, plainReading, ourQuiz, plainQuiz } = visits;
	const compare = (what: string, ours: Visit[], plain: Visit[], time: TimeName, target?: number): Figure => {
		const [a, b] = [middle(ours, time), middle(plain, time)];
		return {
			what: `${what} (${conditions})`,
			ours: ms(a),
			plain: ms(b),
			// By round: a busy moment of the machine then falls on both pages.
			measured: median(ours.map((visit, round) => visit[time] / (plain[round]?.[time] ?? NaN))),
			unit: '×',
			...(target && { target })
		};
	};
	const absolute = (what: string, time: 'verdict' | 'nextPaint'): Figure => ({
		what: `${what} (${conditions})`,
		ours: ms(middle(ourQuiz, time)),
		plain: ms(middle(plainQuiz, time)),
		measured: middle(ourQuiz, time),
		unit: 'ms',
		target: TARGETS.answerToPaint
	});
	return [
		compare('reading: first paint', ourReading, plainReading, 'firstPaint'),
		compare('reading: text readable', ourReading, plainReading, 'readable', TARGETS.readable),
		compare('quiz: first question answerable', ourQuiz, plainQuiz, 'answerable', TARGETS.answerable),
		compare('quiz: verdict of an answer given at once', ourQuiz, plainQuiz, 'early'),
		absolute('quiz: answer to next paint', 'nextPaint'),
		absolute('quiz: answer to verdict, saved and painted', 'verdict')
	];
}

/** What travels, compressed, and where it comes from. */
export function quizWeight({ ourReading, plainReading, ourQuiz, plainQuiz }: Visits): Figure[] {
	const script = (visits: Visit[]) => kB(median(visits.map(({ bytes }) => bytes.js)));
	const byFirstAnswer = kB(median(ourQuiz.map((visit) => visit.jsByFirstAnswer)));
	const offOrigin = [...ourReading, ...ourQuiz].reduce((sum, visit) => sum + visit.offOrigin, 0);
	const weights = (page: string, ours: Visit[], plain: Visit[]): Figure[] =>
		(['html', 'css', 'js', 'font', 'data'] as const).map((kind) => ({
			what: `${page}: ${kind}`,
			ours: `${kB(median(ours.map(({ bytes }) => bytes[kind]))).toFixed(1)} kB`,
			plain: `${kB(median(plain.map(({ bytes }) => bytes[kind]))).toFixed(1)} kB`
		}));
	return [
		...weights('reading', ourReading, plainReading),
		...weights('quiz', ourQuiz, plainQuiz),
		{
			what: 'JavaScript before the quiz opens',
			ours: '',
			measured: script(ourReading),
			unit: 'kB',
			target: TARGETS.scriptBeforeQuiz
		},
		{
			what: 'JavaScript with the quiz, first answer saved',
			ours: '',
			measured: byFirstAnswer,
			unit: 'kB',
			target: TARGETS.scriptWithQuiz
		},
		{ what: 'JavaScript two answers on', ours: '', measured: script(ourQuiz), unit: 'kB' },
		{ what: 'requests to another origin', ours: '', measured: offOrigin, unit: '', target: TARGETS.offOrigin }
	];
}

/** What Dexie and the store add to a write, beside IndexedDB alone. */
export function saveFigures({ raw, dexie, store }: SaveTimes): Figure[] {
	const line = (what: string, times: number[]): Figure => ({
		what: `${what} (median; 95 %: ${percentile95(times).toFixed(1)} ms)`,
		ours: `${median(times).toFixed(1)} ms`,
		plain: `${median(raw).toFixed(1)} ms`,
		measured: median(times) / median(raw),
		unit: '×'
	});
	return [line('an answer written by Dexie', dexie), line('an answer saved by the store', store)];
}

/** What it takes to judge a typed answer. */
export const judgeFigures = (times: readonly number[]): Figure => ({
	what: `a typed answer judged (median; 95 %: ${percentile95(times).toFixed(3)} ms)`,
	ours: `${median(times).toFixed(3)} ms`,
	measured: median(times),
	unit: 'ms',
	target: TARGETS.judgement
});

/** How long a word takes to be found, and what its files weigh. A language's files count together. */
export function lexiconFigures(times: readonly number[], weights: readonly [string, number][]): Figure[] {
	const languages = new Map<string, number>();
	for (const [name, bytes] of weights) {
		const language = name.replace(/-inferred|\.txt/g, '');
		languages.set(language, (languages.get(language) ?? 0) + bytes);
	}
	return [
		{
			what: `a form looked up and translated (median; 95 %: ${percentile95(times).toFixed(3)} ms)`,
			ours: `${median(times).toFixed(3)} ms`,
			measured: median(times),
			unit: 'ms',
			target: TARGETS.lookup
		},
		...[...languages].map(([language, bytes]): Figure => ({
			what: `dictionary ${language}, first use`,
			ours: '',
			measured: kB(bytes),
			unit: 'kB',
			target: language === 'fr' ? TARGETS.lexicon : TARGETS.translations
		}))
	];
}

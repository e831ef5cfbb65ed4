import { fnv1a } from '#lib/base/hash.ts';
import type { CardRecord, DayCards } from './card-index.ts';
import { newestRow } from './newest-row.ts';
import { STAGES, type Limits, type ReviewSettings, type Stage } from './rows.ts';
import type { Schedule } from './schedule.ts';

/** What a learner who has set nothing gets: ten new words a day make about sixty reviews a day in the end. */
const DEFAULT_LIMITS: Limits = { newPerDay: 10, reviewsPerDay: 100 };

/** How many cards a day the learner wishes: their newest settings, or the default. */
export function limitsOf(settings: readonly ReviewSettings[]): Limits {
	const { newPerDay, reviewsPerDay } = newestRow(settings) ?? DEFAULT_LIMITS;
	return { newPerDay, reviewsPerDay };
}

/** A card of a learning step may come this much early when nothing else waits: twenty minutes, as in Anki. */
export const AHEAD_MS = 20 * 60_000;

/** A card to be asked, and how. */
export interface Asked {
	key: string;
	stage: Stage;
}

/** The cards of a day that the learner's limits let through: those begun today, those due, new ones if room is left. */
export function cardsOfDay({ due, fresh, seen }: DayCards, day: string, limits: Limits): CardRecord[] {
	const begun = new Set(seen.map(({ card }) => card.key));
	const introduced = seen.filter(({ schedule }) => schedule.firstDay! >= day).length;
	const room = Math.max(0, limits.reviewsPerDay - seen.length);
	const again = due.filter(({ card }) => !begun.has(card.key)).slice(0, room);
	const forNew = Math.min(room - again.length, Math.max(0, limits.newPerDay - introduced));
	return [...seen, ...again, ...fresh.filter(({ card }) => !begun.has(card.key)).slice(0, forNew)];
}

/**
 * What is to be asked at a moment, in order: what was missed a moment ago and is due again, then recognition, recall
 * and typed answers, those longest due first and new words after the others. When nothing else waits, steps that are
 * due within 20 minutes come early. Pure: the same cards give the same order on every device.
 */
export function queueOf(cards: readonly CardRecord[], day: string, at: number): Asked[] {
	const waiting = cards.filter(({ card }) => card.state === 'active');
	const again = waiting
		.filter(({ schedule }) => isStep(schedule, day) && schedule.dueAt! <= at)
		.sort(byMoment);
	const rest = waiting.filter(({ schedule }) => !isStep(schedule, day) && isDue(schedule, day)).sort(byStage);
	const now = [...again, ...rest];
	const early = waiting
		.filter(({ schedule: { dueAt = Infinity, ...schedule } }) => {
			return isStep({ ...schedule, dueAt }, day) && dueAt > at && dueAt <= at + AHEAD_MS;
		})
		.sort(byMoment);
	return (now.length > 0 ? now : early).map(({ card, schedule }) => ({
		key: card.key,
		stage: schedule.stage
	}));
}

/** Whether a card can be asked on a day; new cards always can. */
export const isDue = ({ dueDay }: Schedule, day: string): boolean => dueDay === undefined || dueDay <= day;

/** In a step of learning that began today: it waits for a moment, not for a day. One of an earlier day is simply due. */
const isStep = ({ dueAt, lastDay }: Schedule, day: string): boolean =>
	dueAt !== undefined && lastDay !== undefined && lastDay >= day;

const byMoment = (a: CardRecord, b: CardRecord): number =>
	a.schedule.dueAt! - b.schedule.dueAt! || byKey(a, b);

const byStage = (a: CardRecord, b: CardRecord): number =>
	STAGES.indexOf(a.schedule.stage) - STAGES.indexOf(b.schedule.stage) ||
	compare(a.schedule.dueDay ?? '~', b.schedule.dueDay ?? '~') ||
	(a.schedule.dueDay === undefined ? a.card.keptAt - b.card.keptAt : shuffle(a) - shuffle(b)) ||
	byKey(a, b);

/** Cards due on the same day come in another order than the one they were learnt in, else one word tells the next. */
const shuffle = ({ card, schedule }: CardRecord): number => fnv1a(`${card.key}#${schedule.reps}`);
const byKey = (a: CardRecord, b: CardRecord): number => compare(a.card.key, b.card.key);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

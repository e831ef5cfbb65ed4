import { describe, expect, it, test } from 'vitest';
import { judge } from '#lib/french/judge.ts';
import { cutSentence, sentenceFor, typedAnswerFor } from './front.ts';
import { isDueInText, metInText } from './met-in-text.ts';
import { proposeRating } from './propose.ts';
import { dayAt, noon, record, review, word } from './rows.fixture.ts';

const sentence = {
	lesson: 'l',
	level: 'B1' as const,
	id: 's.1',
	text: 'Ils ont conclu un accord : un accordéon joue.'
};
const kept = (form?: string) => word('un accord', { sentence, ...(form && { form }) });
const card = (form?: string) => record('un accord', [], { word: kept(form) });

describe('cutSentence', () => {
	it('finds the word whole, and not within another one', () => {
		const late = 'Un accordéon, puis un accord.';
		expect(cutSentence({ text: late, form: 'accord' })).toEqual({
			before: 'Un accordéon, puis un ',
			word: 'accord',
			after: '.'
		});
		expect(cutSentence({ text: 'Un accordéon.', form: 'accord' })).toBeUndefined();
	});
	it('cuts after an elision, and gives up on what stands in several pieces', () => {
		expect(cutSentence({ text: 'L’accord tient.', form: 'accord' })?.before).toBe('L’');
		expect(cutSentence({ text: 'Il ne dit que cela.', form: 'ne que' })).toBeUndefined();
		expect(cutSentence({ text: 'Il ne dit que cela.' })).toBeUndefined();
	});
});

test('a card with several sentences shows another one each time', () => {
	const given = card('accord');
	given.card.sentences.push({ ...sentence, id: 's.2', text: 'Un accord.' });
	const shown = [0, 1, 2].map((reps) => sentenceFor({ ...given, schedule: { ...given.schedule, reps } })?.id);
	expect(shown).toEqual(['s.1', 's.2', 's.1']);
	expect(sentenceFor(record('un mot'))).toBeUndefined();
});

describe('the rating proposed', () => {
	const proposed = (response: string, form?: string) =>
		proposeRating(judge(typedAnswerFor(card(form)), response));
	it.each([
		['right', 'accord', 3],
		['right with another capital', 'Accord', 3],
		['a slip', 'acord', 2],
		['another word', 'traité', 1],
		['nothing', ' ', 1]
	])('for the word hidden in the sentence: %s', (_, response, rating) => {
		expect(proposed(response, 'accord')).toBe(rating);
	});
	it('accepts the headword with or without its article where no sentence hides it', () => {
		expect([proposed('un accord'), proposed('accord')]).toEqual([3, expect.any(Number)]);
		expect(proposed('accord')).toBeGreaterThan(1);
		expect(proposed('une accord')).toBe(2);
	});
	it('is hard for an accent that is missing', () => {
		const energy = record('énergie', [], { word: word('énergie') });
		expect(proposeRating(judge(typedAnswerFor(energy), 'energie'))).toBe(2);
	});
	it('is never easy', () => {
		expect(proposeRating({ credit: 1, expected: 'x' })).toBe(3);
	});
});

describe('a card met in a text', () => {
	const rows = [review('noun:un accord', 0, 4)];
	const due = record('un accord', rows);
	const moment = (n: number, helped = false) => ({ helped, id: 'r', at: noon(n), day: dayAt(n) });
	it('counts as a good review when it is due, and as a hard one with help', () => {
		expect(metInText(due, moment(60))).toEqual({
			id: 'r',
			at: noon(60),
			day: dayAt(60),
			card: 'noun:un accord',
			rating: 3,
			stage: 'recall',
			ms: 0,
			source: 'reading'
		});
		expect(metInText(due, moment(60, true))?.rating).toBe(2);
	});
	it('counts for nothing before it is due, while it is new, and when it is suspended', () => {
		expect(metInText(due, moment(0))).toBeUndefined();
		expect(metInText(record('un mot'), moment(60))).toBeUndefined();
		expect(isDueInText({ ...due, card: { ...due.card, state: 'suspended' } }, dayAt(60))).toBe(false);
	});
	it('moves its next day, and not its stage', () => {
		const met = record('un accord', [...rows, metInText(due, moment(60))!]);
		expect(met.schedule.dueDay! > dayAt(60)).toBe(true);
		expect(met.schedule.stage).toBe(due.schedule.stage);
	});
});

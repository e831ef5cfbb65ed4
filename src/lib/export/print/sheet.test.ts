import { expect, it } from 'vitest';
import { sentenceText } from '#lib/lesson/lesson.ts';
import { compiled, edited, smallLesson } from '#lib/lesson/small-lesson.fixture.ts';
import { keyOf } from './key.ts';
import { linedText, sheetOf, type PrintedLevel } from './sheet.ts';

const printed = (files = smallLesson): PrintedLevel => {
	const { lesson, levels } = compiled(files);
	return { lesson, ...levels.A2! };
};
const level = printed();
const sheet = sheetOf(level);
const key = keyOf(level);

it('breaks the text into lines that hold all of it, and counts them through', () => {
	const { sections, ranges } = linedText(level.text);
	const lines = sections.flatMap(({ paragraphs }) => paragraphs.flat());
	expect(lines.length).toBeGreaterThan(level.text.sections.length * 2);
	expect(lines.map(({ number }) => number)).toEqual(lines.map((_, n) => n + 1));
	const textOf = (number: number) => lines[number - 1]!.runs.map(({ text }) => text).join('');
	for (const { text } of lines.map(({ number }) => ({ text: textOf(number) }))) {
		expect(text).toBe(text.trim());
		expect(text.length).toBeLessThan(70);
	}
	for (const sentence of level.text.sections.flatMap(({ paragraphs }) => paragraphs.flat())) {
		const [first, last] = ranges.get(sentence.id)!;
		const stretch = Array.from({ length: last - first + 1 }, (_, n) => textOf(first + n)).join(' ');
		expect(stretch).toContain(sentenceText(sentence));
	}
});

it('explains every word once, beside the first line that has it', () => {
	const lines = sheet.text.flatMap(({ paragraphs }) => paragraphs.flat());
	const placed = lines.flatMap(({ firstTerms }) => firstTerms);
	expect(placed).toEqual(level.text.glossary.map(({ id }) => id));
	for (const { term, line } of sheet.glosses)
		expect(lines[line! - 1]!.runs.some((run) => run.term === term)).toBe(true);
	expect(sheet.words.map(({ term }) => term).toSorted()).toEqual(level.text.targets.toSorted());
});

it('lists every question once, in the same order on the sheet and in the key', () => {
	const asked = [...sheet.guided, ...sheet.groups.flatMap(({ questions }) => questions)];
	const answered = [...key.guided, ...key.groups.flatMap(({ entries }) => entries)];
	expect(asked.map(({ number }) => number)).toEqual(asked.map((_, n) => n + 1));
	expect(answered.map(({ number, prompt }) => [number, prompt])).toEqual(
		asked.map(({ number, prompt }) => [number, prompt])
	);
	expect(asked).toHaveLength(level.text.sections.length + level.quiz.length);
	expect(key.groups.flatMap(({ entries }) => entries).map(({ scoring }) => scoring?.points)).toEqual(
		sheet.groups.flatMap(({ questions }) => questions).map(({ points }) => points)
	);
	for (const { evidence } of answered)
		for (const { lines } of evidence) expect(lines).toMatch(/^\d+(–\d+)?$/);
});

it('keeps explanations, feedback, models and ids of options to itself', () => {
	const shown = JSON.stringify(sheet);
	for (const question of [...level.quiz, ...level.text.sections.map(({ guided }) => guided)]) {
		expect(shown).not.toContain(question.explanation);
		if ('options' in question && question.kind === 'choice')
			for (const { feedback } of question.options) if (feedback) expect(shown).not.toContain(feedback);
	}
	for (const paragraph of level.text.writing.model) expect(shown).not.toContain(paragraph);
	expect(shown).not.toMatch(/"(correct|accept|pairs|feedback|explanation|id)":\s*(true|false|\[|\{|"[a-z]")/);
});

it('bears a code that changes with what is printed, and with nothing else', () => {
	expect(key.code).toBe(sheet.code);
	const { quiz } = level;
	const explained = quiz.map((question) => ({ ...question, explanation: 'Une autre raison.' }));
	expect(sheetOf({ ...level, quiz: explained }).code).toBe(sheet.code);
	const asked = quiz.map((question, n) => (n ? question : { ...question, prompt: 'Autre question ?' }));
	expect(sheetOf({ ...level, quiz: asked }).code).not.toBe(sheet.code);
	const [from] = level.text.title.split(' ');
	const retitled = edited('a2.md', `# ${from}`, '# Voici', smallLesson);
	expect(sheetOf(printed(retitled)).code).not.toBe(sheet.code);
});

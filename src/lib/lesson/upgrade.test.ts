import { expect, test } from 'vitest';
import { LESSON_FORMAT } from './lesson.ts';
import { compiled, smallLesson } from './small-lesson.fixture.ts';
import { upgradeLesson } from './upgrade.ts';

const lesson = compiled(smallLesson);
const inFormat = (format: unknown) => ({ ...lesson, lesson: { ...lesson.lesson, format } });

test('a lesson of today’s format is taken as it is', () => {
	expect(upgradeLesson(lesson)).toEqual({ ok: true, value: lesson });
});

test('a lesson of a newer format is refused with its number', () => {
	expect(upgradeLesson(inFormat(LESSON_FORMAT + 1))).toEqual({
		ok: false,
		error: { code: 'newer', format: LESSON_FORMAT + 1 }
	});
});

test.each([
	undefined,
	null,
	'text',
	{},
	{ lesson: {}, levels: {} },
	inFormat(0),
	inFormat('1'),
	inFormat(1.5)
])('what is no lesson is refused: %#', (data) => {
	expect(upgradeLesson(data)).toEqual({ ok: false, error: { code: 'not-a-lesson' } });
});

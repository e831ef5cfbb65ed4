import { fail, ok, type Result } from '#lib/base/result.ts';
import { LESSON_FORMAT, type CompiledLesson } from './lesson.ts';

/** Why a compiled lesson can't be read. */
export type UpgradeError = { code: 'not-a-lesson' } | { code: 'newer'; format: number };

/**
 * What turns a compiled lesson of format n (the key) into format n + 1. Steps are added when the format
 * changes, and never change afterwards.
 */
const steps: Readonly<Record<number, (lesson: object) => object>> = {};

/** Brings a compiled lesson of any older format up to today's, step by step. */
export function upgradeLesson(data: unknown): Result<CompiledLesson, UpgradeError> {
	const format = formatOf(data);
	if (format === undefined) return fail({ code: 'not-a-lesson' });
	if (format > LESSON_FORMAT) return fail({ code: 'newer', format });
	let lesson = data as object;
	for (let from = format; from < LESSON_FORMAT; from++) {
		const step = steps[from];
		if (!step) return fail({ code: 'not-a-lesson' });
		lesson = step(lesson);
	}
	return ok(lesson as CompiledLesson);
}

/** The format that data say they have; `undefined` when they are no compiled lesson at all. */
function formatOf(data: unknown): number | undefined {
	if (typeof data !== 'object' || data === null || !('lesson' in data && 'levels' in data)) return undefined;
	const { lesson } = data;
	if (typeof lesson !== 'object' || lesson === null || !('format' in lesson)) return undefined;
	return Number.isInteger(lesson.format) && Number(lesson.format) >= 1 ? Number(lesson.format) : undefined;
}

import { toBase64url } from '#lib/base/base64url.ts';
import { localDay } from '#lib/base/clock.ts';
import { newId } from '#lib/base/id.ts';
import { fail, ok, type Result } from '#lib/base/result.ts';
import type { HandInRow } from '#lib/progress/facts.ts';
import type { ProgressStore, SaveError } from '#lib/progress/store.ts';
import type { DeviceKey } from '../device-key.browser.ts';
import { receiptOf, sealCopy } from '../sealed-copy.browser.ts';
import { buildSubmission, type CopyParts } from './build-submission.ts';

/**
 * Makes the copy, seals it and records it: the ways out are offered only for a copy that this device keeps.
 * Fails where it could not be recorded; rejects where the assignment's key is none.
 */
export async function handIn(
	parts: CopyParts,
	store: Pick<ProgressStore, 'record'>,
	device: DeviceKey,
	at: number
): Promise<Result<HandInRow, SaveError>> {
	const { assignment } = parts.task;
	const reply = toBase64url(crypto.getRandomValues(new Uint8Array(16)));
	const submission = buildSubmission(parts, { id: newId(), reply, at });
	const bytes = await sealCopy(submission, assignment, device);
	const row: HandInRow = {
		id: submission.id,
		at,
		day: localDay(at),
		lesson: assignment.lesson,
		level: assignment.level,
		assignment: assignment.id,
		attempt: submission.attempt,
		copy: toBase64url(bytes),
		receipt: await receiptOf(bytes),
		reply
	};
	const saved = await store.record({ table: 'handIns', row });
	return saved.ok ? ok(row) : fail(saved.error);
}

import type { Step } from '#lib/base/steps.ts';
import type { GlossLanguage } from '#lib/lesson/lesson.ts';
import type { CardRecord } from '#lib/vocabulary/card-index.ts';
import type { Review } from '#lib/vocabulary/rows.ts';

interface NoteOptions {
	language: GlossLanguage;
	typed: boolean;
}

/** What the screen asks of exports, which it does not import: the page hands them in. */
export interface WordWriters {
	anki(
		records: readonly CardRecord[],
		reviews: readonly Review[],
		options: NoteOptions & { at: number; offset: number },
		step: Step
	): Promise<Uint8Array<ArrayBuffer>>;
	ankiText(records: readonly CardRecord[], options: NoteOptions): Promise<string>;
	csv(records: readonly CardRecord[], options: { separator: ';' | ','; bom: boolean }): Promise<string>;
}

import { m } from '#lib/i18n/compiled/messages.js';
import type { KindNoteCode, NoteValues } from './verdict.ts';

const count = (values: NoteValues) => ({ count: values['count'] ?? '' });

/** The remarks of the kinds themselves, in the language of the interface. */
export const kindWordings: Record<KindNoteCode, (values: NoteValues) => string> = {
	'proof-not-counted': () => m.note_proof_not_counted(),
	'fits-elsewhere': () => m.note_fits_elsewhere(),
	missed: (values) => m.note_missed(count(values)),
	extra: (values) => m.note_extra(count(values)),
	'self-assessed': () => m.note_self_assessed()
};

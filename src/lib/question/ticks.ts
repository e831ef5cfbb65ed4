import { correctIds, type Option } from './option.ts';
import { optionParts } from './part.ts';
import { verdict, type Note, type Verdict } from './verdict.ts';

/**
 * The correction of ticks among options, `undefined` while none is ticked. Each right tick adds its share of the
 * keys. Each wrong one takes away its share of the distractors or, where these are many, of the keys; never below 0.
 */
export function gradeTicks(
	options: readonly Option[],
	ticked: readonly string[],
	lost: 'of distractors' | 'of keys' = 'of distractors'
): Verdict | undefined {
	const chosen = options.filter((option) => ticked.includes(option.id));
	if (chosen.length === 0) return undefined;
	const keys = correctIds(options).length;
	const right = correctIds(chosen).length;
	const extra = chosen.length - right;
	const credit = right / keys - (extra > 0 ? extra / (lost === 'of keys' ? keys : options.length - keys) : 0);
	const notes: Note[] = [];
	if (right < keys) notes.push({ code: 'missed', values: { count: String(keys - right) } });
	if (extra > 0) notes.push({ code: 'extra', values: { count: String(extra) } });
	return verdict(
		credit,
		optionParts(options, (id) => ticked.includes(id)),
		notes
	);
}

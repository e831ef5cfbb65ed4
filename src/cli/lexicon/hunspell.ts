/** An entry of a Hunspell dictionary with all its forms: each with its marks, `po:nom`, `is:fem` and so on. */
export interface ExpandedEntry {
	lemma: string;
	forms: { form: string; marks: string[] }[];
}

interface SuffixRule {
	strip: string;
	add: string;
	condition: RegExp;
	marks: string[];
}

/** Flag of an entry that is no word itself: it only has forms. */
const NEEDS_AFFIX = '()';

/**
 * The suffix rules of an affix file with two-character flags, by flag. Prefix rules are left out: in French they
 * only put elided words in front (`l'`, `d'`), which the tokeniser takes off, and multiples of units.
 */
function suffixRules(affixes: string): Map<string, SuffixRule[]> {
	const rules = new Map<string, SuffixRule[]>();
	for (const line of affixes.split('\n')) {
		const [kind, flag = '', strip = '', add = '', condition = '', ...marks] = line.trim().split(/\s+/);
		// The head of a group has a count where a rule has letters, and no condition.
		if (kind !== 'SFX' || !condition) continue;
		const rule = {
			strip: strip === '0' ? '' : strip,
			add: add.split('/')[0] === '0' ? '' : add.split('/')[0]!,
			condition: new RegExp(`${condition}$`, 'u'),
			marks
		};
		const group = rules.get(flag);
		if (group) group.push(rule);
		else rules.set(flag, [rule]);
	}
	return rules;
}

const flagsOf = (text: string): string[] => text.match(/../gu) ?? [];

/** Every entry of the dictionary with its forms, elided words apart. */
export function expand(dictionary: string, affixes: string): ExpandedEntry[] {
	const rules = suffixRules(affixes);
	return dictionary
		.split('\n')
		.slice(1)
		.flatMap((line) => {
			const [head = '', ...marks] = line.trim().split(/\s+/);
			if (!head) return [];
			const [stem = '', flagText = ''] = head.split('/');
			const flags = flagsOf(flagText);
			const lemma = marks.find((mark) => mark.startsWith('st:'))?.slice(3) ?? stem;
			const forms = flags.includes(NEEDS_AFFIX) ? [] : [{ form: stem, marks }];
			for (const flag of flags)
				for (const { strip, add, condition, marks: more } of rules.get(flag) ?? [])
					if (stem.endsWith(strip) && condition.test(stem))
						forms.push({ form: stem.slice(0, stem.length - strip.length) + add, marks: [...marks, ...more] });
			return [{ lemma, forms }];
		});
}

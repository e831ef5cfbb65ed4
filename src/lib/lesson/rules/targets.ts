import { warning, type Rule } from './rule.ts';

const [LEAST, MOST] = [8, 12];

/** « Les mots » practises 8 to 12 terms, each once. */
export const targets: Rule = function* ({ frame, levels }) {
	for (const { level } of levels) {
		const list = frame.value?.levels[level]?.targets;
		if (!list) continue;
		const at = frame.source.at(['levels', level, 'targets'], { key: true });
		if (list.length < LEAST || list.length > MOST)
			yield warning(at, `${list.length} target terms: ${LEAST} to ${MOST} make a good lesson`);
		for (const [n, target] of list.entries())
			if (list.indexOf(target) < n)
				yield warning(frame.source.at(['levels', level, 'targets', n]), `“${target}” is listed twice`);
	}
};

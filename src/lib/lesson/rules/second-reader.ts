import { warning, type Rule } from './rule.ts';

/** Another teacher has read the lesson. */
export const secondReader: Rule = function* ({ frame }) {
	if (frame.value && !frame.value.reviewers.length)
		yield warning(
			frame.source.at(['reviewers'], { key: true }),
			'no second reader is named: have the lesson read again'
		);
};

import type { Claim } from '../lesson.ts';
import type { Level } from '../level.ts';
import type { Report } from '../problem.ts';
import type { YamlSource } from '../read/yaml-source.ts';
import type { AuthoredLesson } from '../schema/lesson.ts';
import { resolveQuote } from './quotes.ts';
import type { PlacedSentence } from './sentences.ts';

/** The claims of a level by the sentence that makes them; quotes that resolve to no single sentence are reported. */
export function claimsOf(
	source: YamlSource,
	frame: AuthoredLesson,
	level: Level,
	sentences: readonly PlacedSentence[],
	report: Report
): Map<string, Claim> {
	const claims = new Map<string, Claim>();
	for (const [n, { text, ...claim }] of (frame.levels[level]?.claims ?? []).entries()) {
		const path = ['levels', level, 'claims', n];
		const refuse = (field: string, message: string) =>
			report({ ...source.at([...path, field]), severity: 'error', rule: 'claim', message });
		const found = resolveQuote(sentences, text);
		if (typeof found === 'string') refuse('text', found);
		else if (claims.has(found.sentence.id))
			refuse('text', `the sentence ${found.sentence.id} already has a claim: keep one of the two`);
		else claims.set(found.sentence.id, claim);
		if (claim.sourceRef && !frame.references.some(({ id }) => id === claim.sourceRef))
			refuse('sourceRef', `there is no reference “${claim.sourceRef}”: add it to \`references\``);
	}
	return claims;
}

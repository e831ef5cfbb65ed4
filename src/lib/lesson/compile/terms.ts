import type { Term } from '../lesson.ts';
import type { Level } from '../level.ts';
import type { Report } from '../problem.ts';
import { validate } from '../read/validate.ts';
import type { YamlSource } from '../read/yaml-source.ts';
import { kebab } from '../schema/building.ts';
import { termSchema, type AuthoredTerm } from '../schema/glossary.ts';

/** Reads every term of a glossary; what is wrong with one does not hide the others. */
export function readTerms(source: YamlSource, report: Report): Map<string, AuthoredTerm> {
	const terms = new Map<string, AuthoredTerm>();
	if (source.raw === undefined) return terms;
	if (typeof source.raw !== 'object' || source.raw === null || Array.isArray(source.raw)) {
		const message = 'terms by id are expected: begin each with “its-id:”';
		report({ ...source.at([]), severity: 'error', rule: 'schema', message });
		return terms;
	}
	for (const [id, raw] of Object.entries(source.raw)) {
		validate(source, [id], id, kebab, report);
		const term = validate(source, [id], raw, termSchema, report);
		if (term) terms.set(id, term);
	}
	return terms;
}

/** The terms of a level in order of first appearance; a term that the text never uses is reported. */
export function termsOf(
	level: Level,
	{ terms, source }: { terms: ReadonlyMap<string, AuthoredTerm>; source: YamlSource },
	firstSentence: ReadonlyMap<string, string>,
	textFile: string,
	report: Report
): Term[] {
	for (const [id, { definition, lemma }] of terms) {
		if (definition[level] === undefined || firstSentence.has(id)) continue;
		const message = `“${lemma}” is defined for ${level}, but none of its forms stands in ${textFile}: add the form that does, or remove this definition`;
		report({ ...source.at([id, 'definition', level]), severity: 'error', rule: 'term', message });
	}
	return [...firstSentence].flatMap(([id, sentence]): Term[] => {
		const term = terms.get(id);
		const definition = term?.definition[level];
		return term && definition ? [{ ...term, id, definition, sentence }] : [];
	});
}

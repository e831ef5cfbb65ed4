import * as v from 'valibot';
import type { Level } from '../level.ts';
import { kebab, oneOf, prose, proses, someProse, strict } from './building.ts';

const positive = v.pipe(v.number('a number is expected here'), v.integer(), v.minValue(1));

const claim = strict({
	text: prose,
	/** A sentence that is not listed is a reported fact. */
	kind: oneOf(['reported-fact', 'opinion', 'prediction', 'analysis', 'observation', 'added']),
	marker: v.optional(prose),
	sourceRef: v.optional(kebab)
});

const criterion = strict({
	id: kebab,
	criterion: prose,
	levels: v.pipe(
		v.array(prose),
		v.minLength(3, 'a criterion has 3 or 4 levels'),
		v.maxLength(4, 'a criterion has 3 or 4 levels')
	)
});

const writing = strict({
	genre: prose,
	situation: prose,
	instructions: someProse,
	minWords: positive,
	maxWords: v.optional(positive),
	starters: proses,
	checklist: someProse,
	rubric: v.pipe(
		v.array(criterion),
		v.minLength(4, 'a rubric has 4 or 5 criteria'),
		v.maxLength(5, 'a rubric has 4 or 5 criteria')
	),
	model: someProse
});

const level = strict({
	minutes: positive,
	summary: prose,
	objectives: strict({
		communicative: someProse,
		cultural: someProse,
		linguistic: someProse,
		media: someProse
	}),
	prediction: strict({
		prompt: prose,
		options: v.pipe(v.array(prose), v.minLength(2, 'a prediction needs at least 2 options')),
		afterwards: prose
	}),
	canDo: v.pipe(
		v.array(prose),
		v.minLength(4, '4 to 6 statements are needed'),
		v.maxLength(6, '4 to 6 statements are needed')
	),
	targets: v.pipe(v.array(kebab), v.minLength(1, 'list the terms that « Les mots » practises')),
	claims: v.optional(v.array(claim), []),
	writing
});

const source = strict({
	publisher: prose,
	publisherKind: oneOf(['state-media', 'agency', 'private', 'public', 'ngo']),
	genre: oneOf(['opinion', 'report', 'dispatch']),
	title: prose,
	url: v.optional(v.pipe(v.string(), v.regex(/^https:\/\//, 'an address begins with https://'))),
	note: prose
});

const reference = strict({
	id: kebab,
	publisher: prose,
	year: v.optional(v.pipe(v.number('a year is expected here'), v.integer())),
	title: prose,
	url: v.optional(v.pipe(v.string(), v.regex(/^https:\/\//, 'an address begins with https://'))),
	note: v.optional(prose)
});

const map = strict({
	countries: v.pipe(
		v.array(
			strict({
				code: v.pipe(
					v.string(),
					v.regex(/^[A-Z]{3}$/, 'a country code has three capitals (ISO 3166-1 alpha-3)')
				),
				name: prose,
				role: v.optional(oneOf(['lead']))
			})
		),
		v.minLength(1, 'a map shows at least one country')
	),
	alt: prose
});

const ignore = strict({
	rule: kebab,
	/** A file (`b1.quiz.yaml`), or a question or term in it (`b1.quiz.yaml/role-asie`). Everywhere when absent. */
	where: v.optional(prose),
	reason: v.optional(prose)
});

/** `lesson.yaml`: what frames the lesson. */
export const lessonSchema = strict({
	title: prose,
	teaser: prose,
	topic: prose,
	related: v.optional(v.array(kebab), []),
	updated: v.pipe(v.string('a date is expected here'), v.isoDate('write the date as 2026-11-24')),
	authors: someProse,
	reviewers: proses,
	license: prose,
	source,
	references: v.optional(v.array(reference), []),
	map: v.optional(map),
	levels: strict({ A2: v.optional(level), B1: v.optional(level), B2: v.optional(level) } satisfies Record<
		Level,
		unknown
	>),
	/** Words that the spelling rule should know. */
	spelling: proses,
	lintIgnore: v.optional(v.array(ignore), [])
});

export type AuthoredLesson = v.InferOutput<typeof lessonSchema>;

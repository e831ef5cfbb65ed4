import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { glossarySchema } from './glossary.ts';
import { lessonSchema } from './lesson.ts';
import { quizSchema } from './quiz.ts';

const write = (schema: GenericSchema, title: string): string =>
	`${JSON.stringify({ title, ...toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' }) }, null, '\t')}\n`;

/** The JSON Schemas of the authored files by name, as they lie in `static/schemas`; editors complete from them. */
export const jsonSchemas = (): Record<'lesson' | 'glossary' | 'quiz', string> => ({
	lesson: write(lessonSchema, 'lesson.yaml'),
	glossary: write(glossarySchema, 'glossary.yaml'),
	quiz: write(quizSchema, 'Quiz of a level')
});

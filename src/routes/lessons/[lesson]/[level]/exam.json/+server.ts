import { json } from '@sveltejs/kit';
import { examOf } from '#lib/lesson/exam.ts';
import type { RequestHandler } from './$types';
import { levelAt, levelEntries } from '../level.server.ts';

export const prerender = true;
export const entries = levelEntries;

export const GET: RequestHandler = ({ params }) => json(examOf(levelAt(params)));

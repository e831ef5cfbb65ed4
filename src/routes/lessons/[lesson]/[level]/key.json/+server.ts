import { json } from '@sveltejs/kit';
import { keyOf } from '#lib/export/print/key.ts';
import type { RequestHandler } from './$types';
import { levelAt, levelEntries } from '../level.server.ts';

export const prerender = true;
export const entries = levelEntries;

export const GET: RequestHandler = ({ params }) => json(keyOf(levelAt(params)));

import { json } from '@sveltejs/kit';
import { sheetOf } from '#lib/export/print/sheet.ts';
import type { RequestHandler } from './$types';
import { levelAt, levelEntries } from '../level.server.ts';

export const prerender = true;
export const entries = levelEntries;

export const GET: RequestHandler = ({ params }) => json(sheetOf(levelAt(params)));

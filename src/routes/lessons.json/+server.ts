import { json } from '@sveltejs/kit';
import { lessonCards } from '#lib/lesson/repository.server.ts';

export const prerender = true;

export const GET = () => json(lessonCards());

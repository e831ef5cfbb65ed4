import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from './serve.js';

describe('serve', () => {
	let dir = '';
	let site: Awaited<ReturnType<typeof serve>>;
	const get = (path: string, headers: Record<string, string> = {}) =>
		fetch(new URL(path, site.url), { redirect: 'manual', headers });

	beforeAll(async () => {
		dir = await mkdtemp(join(tmpdir(), 'site-'));
		await mkdir(join(dir, 'lessons'));
		await mkdir(join(dir, '_app/immutable'), { recursive: true });
		await writeFile(join(dir, 'index.html'), 'home');
		await writeFile(join(dir, 'index.html.br'), brotliCompressSync('home, compressed'));
		await writeFile(join(dir, 'lessons/index.html'), 'lessons');
		await writeFile(join(dir, '404.html'), 'lost');
		await writeFile(join(dir, '_app/immutable/a.js'), '1');
		await writeFile(
			join(dir, '_headers'),
			'/*\n  X-Content-Type-Options: nosniff\n  Cache-Control: no-cache\n/_app/immutable/*\n  Cache-Control: immutable\n'
		);
		site = await serve(dir);
	});
	afterAll(async () => {
		await site.close();
		await rm(dir, { recursive: true });
	});

	it('sends the precompressed file to who accepts it', async () => {
		const response = await get('/', { 'accept-encoding': 'br' });
		expect(response.headers.get('content-encoding')).toBe('br');
		expect(await response.text()).toBe('home, compressed');
		expect(await (await get('/', { 'accept-encoding': 'identity' })).text()).toBe('home');
	});

	it('sends the headers of the site, the most precise rule last', async () => {
		const page = await get('/');
		expect(page.headers.get('x-content-type-options')).toBe('nosniff');
		expect(page.headers.get('cache-control')).toBe('no-cache');
		expect((await get('/_app/immutable/a.js')).headers.get('cache-control')).toBe('immutable');
	});

	it('adds the slash that relative links need, and keeps the query', async () => {
		const response = await get('/lessons?a=1');
		expect(response.status).toBe(308);
		expect(response.headers.get('location')).toBe('/lessons/?a=1');
		expect(await (await get('/lessons/')).text()).toBe('lessons');
	});

	it('answers what it does not know with the page that helps, and the right status', async () => {
		const response = await get('/lessons/nowhere/');
		expect(response.status).toBe(404);
		expect(response.headers.get('content-type')).toContain('text/html');
		expect(await response.text()).toBe('lost');
		expect((await get('/%E0%A4%A')).status).toBe(404);
	});

	it('never leaves its folder', async () => {
		const response = await get('/..%2f..%2fetc/passwd');
		expect(response.status).toBe(404);
	});

	it('serves under a folder', async () => {
		const mounted = await serve(dir, { mount: '/school/french' });
		try {
			expect(await (await fetch(`${mounted.url}lessons/`)).text()).toBe('lessons');
			const response = await fetch(`${mounted.url}lessons`, { redirect: 'manual' });
			expect(response.headers.get('location')).toBe('/school/french/lessons/');
			expect((await fetch(new URL('/', mounted.url))).status).toBe(404);
		} finally {
			await mounted.close();
		}
	});

	it('takes the next port when one is taken, or says so', async () => {
		const next = await serve(dir, { port: site.port, orNext: true });
		expect(next.port).toBeGreaterThan(site.port);
		await next.close();
		await expect(serve(dir, { port: site.port })).rejects.toThrow('EADDRINUSE');
	});
});

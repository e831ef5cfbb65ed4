import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeaders } from './headers.js';

const PORTS_TRIED = 20;

/**
 * Serves a built site as a good host would: precompressed files, immutable caching for hashed names,
 * security headers from the site's `_headers`, folders with their slash, `404.html` for the unknown.
 * @param {string} dir
 * @param {object} [options]
 * @param {number} [options.port] 0 takes any free one
 * @param {boolean} [options.orNext] whether to try the ports after it when it is taken
 * @param {string} [options.host]
 * @param {string} [options.mount] folder to serve it under, such as « /school/french »
 * @returns {Promise<{ url: string; port: number; close: () => Promise<void> }>}
 */
export async function serve(dir, { port = 0, orNext = false, host = '127.0.0.1', mount = '' } = {}) {
	const site = handler(dir);
	const server = createServer((request, response) => {
		const url = request.url ?? '/';
		if (!mount) return site(request, response);
		if (url === mount) return redirect(response, `${mount}/`);
		if (!url.startsWith(`${mount}/`)) return plain(response, 404, 'Not found');
		request.url = url.slice(mount.length);
		return site(request, response, mount);
	});
	const bound = await listen(server, port, host, orNext ? PORTS_TRIED : 1);
	return {
		url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}${mount}/`,
		port: bound,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

/** @param {string} dir */
function handler(dir) {
	const headersFile = join(dir, '_headers');
	const rules = existsSync(headersFile) ? parseHeaders(readFileSync(headersFile, 'utf8')) : [];
	const notFound = join(dir, '404.html');
	const files = sirv(dir, {
		brotli: true,
		gzip: true,
		etag: true,
		single: false,
		setHeaders: (response, pathname) => setHeaders(response, rules, pathname)
	});
	/**
	 * @param {import('node:http').IncomingMessage} request
	 * @param {import('node:http').ServerResponse} response
	 */
	return (request, response, mount = '') => {
		if (request.method !== 'GET' && request.method !== 'HEAD')
			return plain(response, 405, 'Method not allowed');
		const { pathname, search } = new URL(request.url ?? '/', 'http://site');
		if (!pathname.endsWith('/') && isFolder(dir, pathname))
			return redirect(response, `${mount}${pathname}/${search}`);
		files(request, response, () => {
			setHeaders(response, rules, pathname);
			response.setHeader('Content-Type', 'text/html;charset=utf-8');
			response.statusCode = 404;
			response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
		});
	};
}

/** A page's links are relative to its folder: without the slash they would miss. */
function isFolder(/** @type {string} */ dir, /** @type {string} */ pathname) {
	const path = safeDecode(pathname);
	return path !== undefined && existsSync(join(dir, path, 'index.html')) && !path.split('/').includes('..');
}

/** @param {string} text */
function safeDecode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {import('./headers.js').HeaderRule[]} rules
 * @param {string} pathname
 */
function setHeaders(response, rules, pathname) {
	for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
}

/** @param {import('node:http').ServerResponse} response @param {string} location */
function redirect(response, location) {
	// Two slashes at the start would name another host.
	response.writeHead(308, { Location: location.replace(/^\/+/, '/') }).end();
}

/** @param {import('node:http').ServerResponse} response @param {number} status @param {string} text */
function plain(response, status, text) {
	response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8' }).end(text);
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @param {number} tries
 * @returns {Promise<number>}
 */
function listen(server, port, host, tries) {
	return new Promise((resolve, reject) => {
		server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			if (error.code !== 'EADDRINUSE' || tries <= 1) reject(error);
			else listen(server, port + 1, host, tries - 1).then(resolve, reject);
		});
		server.listen(port, host, () => {
			server.removeAllListeners('error');
			const address = server.address();
			resolve(address && typeof address === 'object' ? address.port : port);
		});
	});
}

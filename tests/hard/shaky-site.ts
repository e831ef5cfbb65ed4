import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { serve } from '../../src/cli/serve.js';

/** A site on one address, behind a line that can be cut and a host that can be given another build. */
export class ShakySite {
	/** Requests that have come since `count` was last set. */
	count = 0;
	/** The request from which on the line is down; 0 cuts it now. */
	cutAt = Infinity;
	/** Address of the site, with its last slash. */
	url = '';
	readonly #front = createServer((asked, answer) => this.#pass(asked, answer));
	#host: Awaited<ReturnType<typeof serve>> | undefined;

	/** Serves a built site. */
	static async open(dir: string): Promise<ShakySite> {
		const site = new ShakySite();
		await site.host(dir);
		await new Promise<void>((resolve) => site.#front.listen(0, '127.0.0.1', resolve));
		const address = site.#front.address();
		site.url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
		return site;
	}

	/** Gives the host a build. */
	async host(dir: string): Promise<void> {
		await this.#host?.close();
		this.#host = await serve(dir);
	}

	async close(): Promise<void> {
		const closed = new Promise((resolve) => this.#front.close(resolve));
		this.#front.closeAllConnections();
		await closed;
		await this.#host?.close();
	}

	#pass(asked: IncomingMessage, answer: ServerResponse): void {
		this.count += 1;
		if (this.count > this.cutAt) return void asked.socket.destroy();
		const { url: path, method, headers } = asked;
		const on = request({ host: '127.0.0.1', port: this.#host?.port, path, method, headers }, (response) => {
			answer.writeHead(response.statusCode ?? 502, response.headers);
			response.pipe(answer);
		});
		on.on('error', () => asked.socket.destroy());
		asked.pipe(on);
	}
}

import { meetRequirements } from './requirements.js';

meetRequirements();

// Imported only now: they need what meetRequirements installs.
const { build, buildFolder, isBuilt } = await import('./build.js');
const { serve } = await import('./serve.js');

if (!isBuilt()) {
	process.stdout.write('Building the site (about half a minute)…\n');
	if (!(await build())) {
		process.stderr.write('The site could not be built: the messages above say where.\n');
		process.exit(1);
	}
}

const { PORT, HOST } = process.env;
const port = Number(PORT || 4173);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
	process.stderr.write(`PORT is « ${PORT} », which is not a port number.\n`);
	process.exit(1);
}
try {
	const site = await serve(buildFolder, { port, orNext: !PORT, ...(HOST && { host: HOST }) });
	process.stdout.write(
		`\nRoute des mots: ${site.url.replace('//127.0.0.1:', '//localhost:')}\n(Ctrl+C stops it.)\n`
	);
	const stop = () => void site.close().then(() => process.exit(0));
	process.on('SIGINT', stop);
	process.on('SIGTERM', stop);
} catch (error) {
	process.stderr.write(
		`Could not listen on port ${port}: ${error instanceof Error ? error.message : error}\n`
	);
	process.exit(1);
}

import { meetRequirements } from './requirements.js';

meetRequirements();

// Imported only now: they need what meetRequirements installs.
const { runSteps } = await import('./test-steps.js');

const only = process.argv.includes('--only')
	? process.argv[process.argv.indexOf('--only') + 1]?.split(',')
	: undefined;
const { passed, failed, complete } = await runSteps(only);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 && complete ? 0 : 1);

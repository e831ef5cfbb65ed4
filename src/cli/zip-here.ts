import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const here = fileURLToPath(new URL('../lib/export/gradebook/zip-here.ts', import.meta.url));

/** Gives the workbook's library a `zip` that starts no worker, whose address the security policy would refuse. */
export const zipHere: Plugin = {
	name: 'zip-here',
	enforce: 'pre',
	// Bundled beforehand for development, its imports would not pass by here.
	config: () => ({ optimizeDeps: { exclude: ['write-excel-file'] } }),
	resolveId: (id, importer) => (id === 'fflate' && importer?.includes('/write-excel-file/') ? here : null)
};

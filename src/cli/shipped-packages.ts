import type { Plugin } from 'vite';
import { SHIPPED } from '../lib/base/shipped.ts';

/** The package that a module belongs to, if it is not ours. */
export const packageOf = (id: string): string | undefined =>
	/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1];

/** The packages among modules that the list lacks. */
export const unlisted = (ids: Iterable<string>, listed: readonly string[]): string[] => {
	const found = new Set([...ids].flatMap((id) => packageOf(id) ?? []));
	return [...found].filter((name) => !listed.includes(name)).sort();
};

/** Fails the build when code of a package is sent to learners that the page of licences does not name. */
export const shippedPackages: Plugin = {
	name: 'shipped-packages',
	generateBundle(_options, bundle) {
		if (this.environment.name !== 'client') return;
		const ids = Object.values(bundle).flatMap((output) =>
			output.type === 'chunk'
				? Object.entries(output.modules).flatMap(([id, { renderedLength }]) =>
						renderedLength > 0 ? [id] : []
					)
				: []
		);
		const missing = unlisted(ids, SHIPPED);
		if (missing.length > 0)
			this.error(
				`The page of licences does not name ${missing.join(', ')}: add it to src/lib/base/shipped.ts`
			);
	}
};

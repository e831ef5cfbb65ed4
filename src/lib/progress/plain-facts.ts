import { fail, ok, type Result } from '#lib/base/result.ts';
import type { Fact } from './facts.ts';
import { saveError } from './save-error.ts';
import type { SaveError } from './store.ts';

/** The facts as plain data: proxies and `undefined` gone, so that both legs hold the same. */
export function plainFacts(facts: readonly Fact[]): Result<Fact[], SaveError> {
	try {
		return ok(JSON.parse(JSON.stringify(facts)) as Fact[]);
	} catch (error) {
		return fail(saveError(error));
	}
}

import { frontDecode } from './front-coding.ts';
import { readTag, type Tag } from './tag.ts';

/** Version of the lexicon's file: its first line is this and the number of paradigms. */
export const LEXICON_FORMAT = 'lexique 1';

/** A form read as one of its words: `traités` is the plural of *traité*, and a participle of *traiter*. */
export interface Analysis extends Tag {
	lemma: string;
	/** The singular of the same gender, where that is not the lemma: `directrice`; of a participle, the masculine. */
	base?: string;
}

/** What many words share: how their forms end after the stem. */
interface Paradigm {
	/** End of the lemma. */
	lemma: string;
	/** Codes of tag.ts by ending, parted by commas. */
	endings: Map<string, string>;
	/** Endings of the feminine noun and of the participle that a dictionary might have as words of their own. */
	bases: { noun?: string; participle?: string };
}

/**
 * A lexicon of forms. In the file, a line `end of lemma, tab, ending=tags ending=tags…` for each paradigm,
 * then a line for each stem, sorted and front-coded, with the number (base 36) of its paradigm.
 */
export class Lexicon {
	readonly #paradigms: Paradigm[] = [];
	/** Numbers of paradigms by stem. */
	readonly #stems = new Map<string, number | number[]>();
	readonly #tags = new Map<string, Tag[]>();
	/** Stems by their spelling without accents, for those that have some; made when first asked for. */
	#folded: Map<string, string[]> | undefined;

	/** Reads the text of a lexicon file. Throws when it is none, or of another version. */
	constructor(text: string) {
		const lines = text.split('\n');
		const [, count = ''] = new RegExp(`^${LEXICON_FORMAT} (\\d+)$`).exec(lines[0]!) ?? [];
		if (!count) throw new Error('This is no lexicon of the version that this code reads');
		const firstStem = Number(count) + 1;
		for (let at = 1; at < firstStem; at++) this.#paradigms.push(readParadigm(lines[at]!));
		let stem = '';
		for (let at = firstStem; at < lines.length; at++) {
			const line = lines[at]!;
			if (!line) continue;
			const space = line.indexOf(' ');
			stem = frontDecode(line.slice(0, space), stem);
			this.#add(stem, parseInt(line.slice(space + 1), 36));
		}
	}

	#add(stem: string, paradigm: number) {
		const known = this.#stems.get(stem);
		if (known === undefined) this.#stems.set(stem, paradigm);
		else if (typeof known === 'number') this.#stems.set(stem, [known, paradigm]);
		else known.push(paradigm);
	}

	/** Everything that exactly this spelling may be. */
	analyses(form: string): Analysis[] {
		const found: Analysis[] = [];
		for (let cut = 0; cut <= form.length; cut++) {
			const stem = form.slice(0, cut);
			const numbers = this.#stems.get(stem);
			if (numbers === undefined) continue;
			const ending = form.slice(cut);
			for (const number of typeof numbers === 'number' ? [numbers] : numbers) {
				const { lemma, endings, bases } = this.#paradigms[number]!;
				const tags = endings.get(ending);
				if (tags === undefined) continue;
				for (const tag of this.#read(tags)) {
					const base = baseOf(tag, bases);
					found.push({ lemma: stem + lemma, ...tag, ...(base !== undefined && { base: stem + base }) });
				}
			}
		}
		return found;
	}

	#read(codes: string): Tag[] {
		let tags = this.#tags.get(codes);
		if (!tags) this.#tags.set(codes, (tags = codes.split(',').map(readTag)));
		return tags;
	}

	/** The forms that differ from a spelling by its accents alone: `etat` → `état`. The spelling itself is not one. */
	accented(form: string): string[] {
		const plain = foldAccents(form);
		const folded = (this.#folded ??= this.#foldStems());
		const found = new Set<string>();
		for (let cut = 0; cut <= plain.length; cut++) {
			const rest = plain.slice(cut);
			for (const stem of folded.get(plain.slice(0, cut)) ?? []) {
				const numbers = this.#stems.get(stem)!;
				for (const number of typeof numbers === 'number' ? [numbers] : numbers)
					for (const ending of this.#paradigms[number]!.endings.keys())
						if (ending.length === rest.length && foldAccents(ending) === rest) found.add(stem + ending);
			}
		}
		found.delete(form);
		return [...found];
	}

	#foldStems(): Map<string, string[]> {
		const folded = new Map<string, string[]>();
		for (const stem of this.#stems.keys()) {
			const plain = foldAccents(stem);
			const known = folded.get(plain);
			if (known) known.push(stem);
			else folded.set(plain, [stem]);
		}
		return folded;
	}

	/** Every form with its analyses, stem by stem; a form of several stems comes several times. */
	*forms(): Generator<[form: string, analysis: Analysis]> {
		for (const [stem, numbers] of this.#stems)
			for (const number of typeof numbers === 'number' ? [numbers] : numbers) {
				const { lemma, endings } = this.#paradigms[number]!;
				for (const [ending, codes] of endings)
					for (const tag of this.#read(codes)) yield [stem + ending, { lemma: stem + lemma, ...tag }];
			}
	}
}

function readParadigm(line: string): Paradigm {
	const [lemma = '', forms = ''] = line.split('\t');
	const endings = new Map<string, string>();
	for (const form of forms.split(' ')) {
		const equals = form.lastIndexOf('=');
		endings.set(form.slice(0, equals), form.slice(equals + 1));
	}
	const ending = (code: RegExp) => [...endings].find(([, codes]) => code.test(codes))?.[0];
	const noun = endings.has(lemma) && /\bNf/.test(endings.get(lemma)!) ? undefined : ending(/\bNf[si]/);
	const participle = ending(/\bVq[me][si]/);
	return {
		lemma,
		endings,
		bases: { ...(noun !== undefined && { noun }), ...(participle !== undefined && { participle }) }
	};
}

function baseOf({ part, gender, tense }: Tag, bases: Paradigm['bases']): string | undefined {
	if (part === 'noun' && gender === 'f') return bases.noun;
	return tense === 'past-participle' ? bases.participle : undefined;
}

const ACCENTED = /[^\0-\x7f]/;
/** Without accents, letter for letter. Ligatures stay. */
const foldAccents = (text: string): string =>
	ACCENTED.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;

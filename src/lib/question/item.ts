/**
 * The neutral forms that every kind of question lowers itself to. Print, gradebook and exports read only
 * these, so a new kind never touches them and a new format never touches the kinds.
 */
export type Item = { id: string; prompt: string; explanation: string } & ItemForm;

export type ItemForm =
	| {
			form: 'choice';
			pick: 'one' | 'many';
			/** Never shuffled. */ fixed?: true;
			options: ItemOption[];
			proof?: ItemProof;
			/** The sentence that is asked about: what stands before the words that matter, these words, what follows. */
			passage?: [string, string, string];
			/** The options are the words of this text, in its order, at odd places: print shows it and no list. */
			text?: string[];
	  }
	| {
			form: 'text';
			accept: string[];
			/** The sentence to write is heard, not seen: on paper, somebody reads it aloud. */
			heard?: string;
	  }
	| {
			form: 'gap';
			pieces: (string | ItemGap)[];
			/** The words that all gaps draw from, each used once, as often as they stand here. */
			bank?: string[];
	  }
	| {
			form: 'match';
			/** Never shuffled; a right side may serve several left ones. */
			fixed?: true;
			left: ItemSide[];
			right: ItemSide[];
			/** Left id → right id. */
			pairs: Record<string, string>;
			/** The left sides are places on this map, in their order. */
			map?: ItemMap;
	  }
	| {
			form: 'order';
			entries: ItemSide[];
			/** Ids in the right order. */
			order: string[];
			/** When the entries are the pieces of one sentence: every right one, written out. */
			sentences?: string[];
	  }
	| { form: 'essay'; minWords: number; model?: string };

export interface ItemSide {
	id: string;
	text: string;
}
/** A map in units of its own; every path is the `d` of an SVG path. */
export interface ItemMap {
	width: number;
	height: number;
	land: string;
	/** Countries that are not asked for; named where the name has room in them. */
	others: { path: string; name?: { text: string; x: number; y: number } }[];
	/** The places that are asked for, and where the number of each stands. */
	places: { path: string; anchor: { x: number; y: number } }[];
}
export interface ItemOption extends ItemSide {
	correct: boolean;
	feedback?: string;
}
/** The sentence that must be pointed at beside the choice (true–false with evidence). */
export interface ItemProof {
	sentences: ItemSide[];
	/** Ids of the sentences that count as proof. */
	correct: string[];
}
export interface ItemGap {
	id: string;
	accept: string[];
	/** When present, one chooses among these; when absent, one writes. */
	options?: string[];
}

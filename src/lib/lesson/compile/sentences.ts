import { splitSentences } from '#lib/french/sentences.ts';
import type { AuthoredParagraph, AuthoredSection, AuthoredText } from '../read/level-text.ts';
import type { Where } from '../problem.ts';

/** A sentence of the text and where it comes from. */
export interface PlacedSentence {
	/** `<section>.<n>`. */
	id: string;
	section: string;
	text: string;
	paragraph: AuthoredParagraph;
	/** Position in the paragraph. */
	start: number;
	/** Where a position of the sentence stands in the file. */
	at(position?: number): Where;
}

/** The sentences of a section, paragraph by paragraph, numbered through the section from 1. */
export function sentencesOf(text: AuthoredText, section: AuthoredSection): PlacedSentence[][] {
	let n = 0;
	return section.paragraphs.map((paragraph) => {
		let from = 0;
		return splitSentences(paragraph.text).map((sentence) => {
			const start = paragraph.text.indexOf(sentence, from);
			from = start + sentence.length;
			return {
				id: `${section.id}.${++n}`,
				section: section.id,
				text: sentence,
				paragraph,
				start,
				at: (position = 0) => text.at(fileOffset(paragraph, start + position))
			};
		});
	});
}

function fileOffset({ stretches }: AuthoredParagraph, position: number): number {
	const stretch = stretches.find(({ end }) => position < end) ?? stretches.at(-1);
	return stretch ? stretch.offset + Math.max(0, position - stretch.start) : 0;
}

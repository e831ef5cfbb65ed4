import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Report, Where } from '../problem.ts';
import { lineIndex } from './lines.ts';
import { slug } from './slug.ts';

/** The text of a level as its author wrote it. */
export interface AuthoredText {
	file: string;
	title: string;
	sections: AuthoredSection[];
	/** Where an offset of the file stands. */
	at(offset: number): Where;
}
export interface AuthoredSection {
	id: string;
	heading: string;
	offset: number;
	paragraphs: AuthoredParagraph[];
}
/** A paragraph as plain text, with the stretches it is made of. */
export interface AuthoredParagraph {
	text: string;
	stretches: Stretch[];
}
export interface Stretch {
	/** Position in the paragraph. */
	start: number;
	end: number;
	/** Position in the file. */
	offset: number;
	strong?: boolean;
	/** Id of a term that the author set by hand. */
	term?: string;
	/** BCP 47 tag of a foreign stretch. */
	lang?: string;
}

type Marks = Pick<Stretch, 'strong' | 'term' | 'lang'>;

/** Reads `<level>.md`; everything outside the small Markdown that texts may use is reported. */
export function readLevelText(file: string, text: string, report: Report): AuthoredText {
	const placeOf = lineIndex(text);
	const at = (offset: number): Where => ({ file, ...placeOf(offset) });
	const refuse = (offset: number, message: string) =>
		report({ ...at(offset), severity: 'error', rule: 'markdown', message });

	let title = '';
	const sections: AuthoredSection[] = [];

	for (const node of fromMarkdown(text).children) {
		const offset = offsetOf(node);
		if (node.type === 'heading' && node.depth === 1) {
			if (title) refuse(offset, 'a text has one title: make this a section with “## ”');
			else title = readParagraph(node.children, refuse).text;
		} else if (node.type === 'heading' && node.depth === 2) {
			const heading = readParagraph(node.children, refuse).text;
			const id = slug(heading);
			if (sections.some((section) => section.id === id))
				refuse(offset, `there already is a section “${id}”: give this one another heading`);
			sections.push({ id, heading, offset, paragraphs: [] });
		} else if (node.type === 'paragraph') {
			const section = sections.at(-1);
			if (section) section.paragraphs.push(readParagraph(node.children, refuse));
			else refuse(offset, 'this paragraph stands before the first section: put a “## ” heading above it');
		} else
			refuse(
				offset,
				`${nameOf(node)} is not possible in a text: write plain paragraphs below “## ” headings`
			);
	}

	if (!title) refuse(0, 'the title is missing: begin the file with “# Title of the text”');
	if (!sections.length) refuse(0, 'the text has no section: put a “## ” heading above each part');
	for (const section of sections)
		if (!section.paragraphs.length) refuse(section.offset, `the section “${section.heading}” is empty`);
	return { file, title, sections, at };
}

/** Flattens inline Markdown into plain text and its stretches. */
function readParagraph(
	nodes: Paragraph['children'],
	refuse: (offset: number, message: string) => void
): AuthoredParagraph {
	const stretches: Stretch[] = [];
	let text = '';
	const visit = (node: PhrasingContent, marks: Marks): void => {
		const offset = offsetOf(node);
		if (node.type === 'text') {
			const value = node.value.replaceAll('\n', ' ');
			stretches.push({ start: text.length, end: text.length + value.length, offset, ...marks });
			text += value;
		} else if (node.type === 'strong') {
			for (const child of node.children) visit(child, { ...marks, strong: true });
		} else if (node.type === 'link' && /^[#:][\w-]+$/.test(node.url)) {
			const name = node.url.slice(1);
			const mark = node.url.startsWith('#') ? { term: name } : { lang: name };
			for (const child of node.children) visit(child, { ...marks, ...mark });
		} else if (node.type === 'link')
			refuse(
				offset,
				`a link to “${node.url}” is not possible: link to a term, [texte](#terme), or name a language, [word](:en)`
			);
		else refuse(offset, `${nameOf(node)} is not possible in a text: only **strong** and links to terms are`);
	};
	for (const node of nodes) visit(node, {});
	return { text, stretches };
}

const offsetOf = (node: RootContent): number => node.position?.start.offset ?? 0;

const NAMES: Partial<Record<RootContent['type'], string>> = {
	html: 'HTML',
	list: 'a list',
	code: 'code',
	inlineCode: 'code',
	blockquote: 'a block quotation',
	emphasis: 'emphasis with one star',
	heading: 'a heading of this depth',
	image: 'a picture',
	thematicBreak: 'a line',
	break: 'a forced line break'
};
const nameOf = (node: RootContent): string => NAMES[node.type] ?? `“${node.type}”`;

import type { List, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block, Inline, TeacherPage } from '../lesson.ts';
import type { Report, Where } from '../problem.ts';
import { lineIndex } from './lines.ts';

/** The teacher's page, with the place of each of its blocks. */
export interface AuthoredTeacherPage extends TeacherPage {
	file: string;
	/** Where a block stands, or an item of it when it is a list. */
	at(block: number, item?: number): Where;
}

type Refuse = (node: RootContent | PhrasingContent, message: string) => void;

/** Reads `teacher.md` into blocks of simple text; HTML and anything else that has no block is reported. */
export function readTeacherPage(file: string, text: string, report: Report): AuthoredTeacherPage {
	const placeOf = lineIndex(text);
	const whereIs = (offset: number | undefined): Where => ({ file, ...placeOf(offset ?? 0) });
	const refuse: Refuse = (node, message) =>
		report({ ...whereIs(node.position?.start.offset), severity: 'error', rule: 'markdown', message });

	const blocks: Block[] = [];
	const offsets: (number | undefined)[][] = [];
	for (const node of fromMarkdown(text).children) {
		const block = toBlock(node, refuse);
		if (!block) continue;
		blocks.push(block);
		offsets.push(
			(node.type === 'list' ? node.children : [node]).map(({ position }) => position?.start.offset)
		);
	}
	return { file, blocks, at: (block, item = 0) => whereIs(offsets[block]?.[item]) };
}

function toBlock(node: RootContent, refuse: Refuse): Block | undefined {
	if (node.type === 'heading') {
		if (node.depth === 2 || node.depth === 3)
			return {
				type: 'heading',
				depth: node.depth,
				text: inlines(node.children, refuse)
					.map((run) => run.text)
					.join('')
			};
		refuse(node, 'headings of this page are “## ” and “### ”');
	} else if (node.type === 'paragraph') return { type: 'paragraph', content: inlines(node.children, refuse) };
	else if (node.type === 'list')
		return { type: 'list', ordered: node.ordered ?? false, items: listItems(node, refuse) };
	else refuse(node, `“${node.type}” is not possible here: write headings, paragraphs and lists`);
	return undefined;
}

/** Each item as one run of text; the paragraphs of an item are joined. */
const listItems = (list: List, refuse: Refuse): Inline[][] =>
	list.children.map((item) =>
		item.children.flatMap((child, n) => {
			if (child.type === 'paragraph')
				return [...(n ? [{ text: ' ' }] : []), ...inlines(child.children, refuse)];
			refuse(child, 'an item of a list holds text only: no list inside a list');
			return [];
		})
	);

function inlines(nodes: PhrasingContent[], refuse: Refuse, marks: Omit<Inline, 'text'> = {}): Inline[] {
	return nodes.flatMap((node): Inline[] => {
		if (node.type === 'text') return [{ text: node.value.replaceAll('\n', ' '), ...marks }];
		if (node.type === 'strong') return inlines(node.children, refuse, { ...marks, strong: true });
		if (node.type === 'emphasis') return inlines(node.children, refuse, { ...marks, emphasis: true });
		if (node.type === 'link') {
			if (node.url.startsWith('https://'))
				return inlines(node.children, refuse, { ...marks, href: node.url });
			refuse(node, `a link to “${node.url}” is not possible: only https:// addresses are`);
		} else refuse(node, `“${node.type}” is not possible here: only **strong**, *emphasis* and links are`);
		return [];
	});
}

import { judge } from './judge.ts';
import type { JudgeCode, Judgement, TypedAnswer } from './typed-answer.ts';

/** A gap of a sentence. */
export interface JudgedGap {
	id: string;
	answer: TypedAnswer;
	/** What the sentence has before the gap, back to the gap before it. */
	before: string;
}

/** How the gaps of a sentence hang together. */
export interface GapsTogether {
	/** Gaps whose answers may stand in any order: *la paix et la sécurité*. */
	exchangeable?: string[][];
	/** The only right answers together, gap by gap, where one word calls for another: *soit … soit*. */
	combinations?: Record<string, string>[];
}

type Responses = Record<string, string>;
type Judgements = Record<string, Judgement>;

/** As many exchangeable gaps as are tried in every order. */
const FEW = 5;

/**
 * Judges the gaps of one sentence together; `undefined` while one of them is empty. Besides what {@link judge}
 * says of each, right words that change places are seen: where the places don't matter they count in full.
 */
export function judgeGaps(
	gaps: readonly JudgedGap[],
	responses: Responses,
	{ exchangeable = [], combinations = [] }: GapsTogether = {}
): Judgements | undefined {
	if (gaps.some(({ answer, before, id }) => !judge(answer, responses[id] ?? '', before))) return undefined;
	const judgeOne = ({ answer, before }: JudgedGap, response: string) => judge(answer, response, before)!;
	let arranged = [...gaps];
	for (const group of exchangeable) arranged = arrange(arranged, group, responses, judgeOne);
	const judgements = Object.fromEntries(
		arranged.map((gap): [string, Judgement] => [gap.id, judgeOne(gap, responses[gap.id]!)])
	);
	if (combinations.length) return agreeing(arranged, responses, judgements, combinations, judgeOne);
	return { ...judgements, ...misplaced(arranged, responses, judgements, judgeOne) };
}

type JudgeOne = (gap: JudgedGap, response: string) => Judgement;
const total = (judgements: readonly Judgement[]) => judgements.reduce((sum, { credit }) => sum + credit, 0);

/** The gaps with the answers of a group given out in the order that is worth most. */
function arrange(gaps: JudgedGap[], group: string[], responses: Responses, judgeOne: JudgeOne): JudgedGap[] {
	const members = gaps.filter(({ id }) => group.includes(id));
	if (members.length > FEW) return gaps;
	const answers = members.map(({ answer }) => answer);
	let [most, best] = [-1, answers];
	for (const order of permutations(answers)) {
		const worth = total(members.map((gap, n) => judgeOne({ ...gap, answer: order[n]! }, responses[gap.id]!)));
		if (worth > most) [most, best] = [worth, order];
	}
	return gaps.map((gap) => {
		const place = members.indexOf(gap);
		return place < 0 ? gap : { ...gap, answer: best[place]! };
	});
}

/** Every order of a list, its own first. */
function permutations<T>(list: T[]): T[][] {
	if (list.length < 2) return [list];
	return list.flatMap((first, n) => permutations(list.toSpliced(n, 1)).map((rest) => [first, ...rest]));
}

/** The judgements by the combination that the responses come nearest to; a word of another one is half right. */
function agreeing(
	gaps: JudgedGap[],
	responses: Responses,
	alone: Judgements,
	combinations: Record<string, string>[],
	judgeOne: JudgeOne
): Judgements {
	const candidates = combinations.map((combination) =>
		gaps.map((gap) => {
			const wanted = combination[gap.id];
			const answer =
				wanted === undefined ? gap.answer : { ...gap.answer, accept: [wanted], variants1990: [] };
			return judgeOne({ ...gap, answer }, responses[gap.id]!);
		})
	);
	const best = candidates.reduce((most, each) => (total(each) > total(most) ? each : most));
	return Object.fromEntries(
		gaps.map(({ id }, n) => {
			const judged = best[n]!;
			const disagrees = judged.credit < 1 && alone[id]!.credit === 1;
			return [id, disagrees ? noted(0.5, judged.expected, 'gaps-disagree') : judged];
		})
	);
}

/** What is said of wrong words that are right in another gap, when that gap misses its own. */
function misplaced(
	gaps: JudgedGap[],
	responses: Responses,
	alone: Judgements,
	judgeOne: JudgeOne
): Judgements {
	const missed = gaps.filter(({ id }) => alone[id]!.credit === 0);
	const homes = new Map(
		missed.map(({ id }) => [
			id,
			missed.find((gap) => gap.id !== id && judgeOne(gap, responses[id]!).credit === 1)?.id
		])
	);
	return Object.fromEntries(
		missed.flatMap(({ id }) => {
			const home = homes.get(id);
			if (home === undefined) return [];
			const code = homes.get(home) === id ? 'swapped' : 'other-gap';
			return [[id, noted(0, alone[id]!.expected, code)]];
		})
	);
}

const noted = (credit: 0 | 0.5, expected: string, code: JudgeCode): Judgement => ({
	credit,
	expected,
	note: { code, values: { expected } }
});

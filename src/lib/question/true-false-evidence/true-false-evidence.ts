import type { ItemSide } from '../item.ts';
import type { Kind } from '../kind.ts';
import { optionParts } from '../part.ts';
import type { QuestionBase } from '../question.ts';
import { isRecordOf, isSentenceId } from '../response.ts';
import { truthOptions, truthText } from '../truth.ts';
import { verdict, type PartVerdict } from '../verdict.ts';

/** A statement, true or false, and the sentence of the text that proves it. */
export interface TrueFalseEvidenceQuestion extends QuestionBase {
	kind: 'true-false-evidence';
	answer: ProvenTruth;
	/** What to say to the wrong answer. */
	feedback: Partial<Record<ProvenTruth, string>>;
	/** The sentences to choose the proof among, in the order of the text. */
	sentences: ItemSide[];
	/** Ids of those that count as proof. */
	proof: string[];
}
/** The answers that a sentence can prove. */
export const PROVEN = ['true', 'false'] as const;
export type ProvenTruth = (typeof PROVEN)[number];

/** Either half may come first; both make it complete. */
export interface TrueFalseEvidenceResponse {
	verdict?: ProvenTruth;
	/** Id of the sentence pointed at. */
	sentence?: string;
}

const isProven = (value: unknown): value is ProvenTruth => PROVEN.some((truth) => truth === value);

/** Half for the answer, half for the proof; a proof counts only beside the right answer. */
export const trueFalseEvidence: Kind<TrueFalseEvidenceQuestion, TrueFalseEvidenceResponse> = {
	grade(question, response) {
		const { answer, feedback, sentences, proof } = question;
		const { sentence } = response;
		if (!response.verdict || !sentence || !sentences.some(({ id }) => id === sentence)) return undefined;
		const truth = response.verdict === answer;
		const proven = proof.includes(sentence);
		const parts: Record<string, PartVerdict> = optionParts(
			truthOptions(PROVEN, answer, feedback),
			(id) => id === response.verdict
		);
		parts[sentence] = { state: proven ? 'right' : 'wrong', notes: [] };
		if (!proven) for (const id of proof) parts[id] = { state: 'missed', notes: [] };
		const uncounted = proven && !truth;
		return verdict(truth ? (proven ? 1 : 0.5) : 0, parts, uncounted ? [{ code: 'proof-not-counted' }] : []);
	},
	isResponse: (value): value is TrueFalseEvidenceResponse =>
		isRecordOf(
			value,
			(key) => key === 'verdict' || key === 'sentence',
			(inner, key) => (key === 'verdict' ? isProven(inner) : isSentenceId(inner))
		),
	gradedBy: ({ answer, proof }) => ({ answer, proof }),
	toItem: ({ answer, feedback, sentences, proof }) => ({
		form: 'choice',
		pick: 'one',
		fixed: true,
		options: truthOptions(PROVEN, answer, feedback),
		proof: { sentences, correct: proof }
	}),
	rightResponse: ({ answer, proof }) => ({ verdict: answer, sentence: proof[0] }),
	responseText({ sentences }, response) {
		const proof = sentences.find(({ id }) => id === response.sentence);
		const said = [response.verdict && truthText[response.verdict], proof && `«\u00a0${proof.text}\u00a0»`];
		return said.filter((part) => part).join(' — ');
	}
};

import { addressOfQuestion } from '@/components/wizard/steps';
import { type Answers, encode, type QuestionId } from '@/decision';

/** The path of the recommendation for these answers. */
export const recommendationPath = (answers: Answers): string => `/r/${encode(answers)}`;

/** The path of the same recommendation as JSON. */
export const jsonPath = (vector: string): string => `/api/v1/recommendations/${vector}`;

/** Where the wizard asks one question again, the other answers kept. */
export const questionPath = (answers: Answers, question: QuestionId): string => addressOfQuestion(answers, question);

/** Fragment ids of this page. */
export const controlAnchor = (id: string): string => `control-${id.replaceAll('_', '-')}`;
export const sourceAnchor = (id: string): string => `source-${id.replaceAll('.', '-')}`;

import { type Interview, newInterview } from './engine/ask.ts';
import { interview as asked } from './published/registry/interview.ts';

/** The interview of the newest released model. */
export const interview: Interview = /* @__PURE__ */ newInterview(asked.questions, asked.excludes);

export const { questions, askedQuestions, nextQuestion, normaliseAnswers } = interview;

import { type Interview, newInterview } from './engine/ask.ts';
import { interview as asked } from './published/registry/interview.ts';

/** The interview of the newest released model. */
export const interview: Interview = /* @__PURE__ */ newInterview(asked.questions, asked.excludes);

/** Whether that model puts the question that settles most next, or asks in its own order. */
export const decisiveFirst: boolean = asked.decisiveFirst === true;

export const { questions, askedQuestions, offeredOptions, nextQuestion, normaliseAnswers } = interview;

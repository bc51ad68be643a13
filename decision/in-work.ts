/** The door to the model in work, for proofs, tests and the release. The site has the newest released model instead. */
import { newInterview } from './engine/ask.ts';
import { newOutlook } from './engine/outlook.ts';
import { sourceInWork } from './model/index.ts';
import { type PublishedModel, publishedModel } from './published/published-model.ts';

export const inWork: PublishedModel = publishedModel(sourceInWork);

export const { advise, decode, encode } = inWork;

export const { questions, askedQuestions, nextQuestion, normaliseAnswers, withRestNotSure } = newInterview(
  sourceInWork.questions,
  sourceInWork.excludes,
);

export const outlook = newOutlook(sourceInWork);

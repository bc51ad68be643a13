import type { ReactNode } from 'react';
import { questionDoubts } from '@/content/strings/question-doubts';
import type { QuestionId } from '@/decision';
import { DoubtTerms } from './doubt-terms';

/** The doubts about a question; they are loaded when a question is shown that did not come with the page. */
export default function DoubtList({ question }: { readonly question: QuestionId }): ReactNode {
  return <DoubtTerms doubts={questionDoubts[question] ?? []} />;
}

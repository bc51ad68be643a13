import { lazy, Suspense } from 'react';
import type { Doubt } from '@/content/strings/question-doubts';
import { wizardTexts } from '@/content/strings/wizard';
import type { QuestionId } from '@/decision';
import { DoubtTerms } from './doubt-terms';

/** Should they not come, the help says enough without them. */
const DoubtList = lazy(() => import('./doubt-list').catch(() => ({ default: () => null })));

/** The doubts about one question. */
export type Doubts = readonly (Doubt | undefined)[];

interface Props {
  readonly question: QuestionId;
  readonly text: string | undefined;
  /** Address of the passage of the guide that explains the question, or null. */
  readonly passage: string | null;
  /** The doubts where they came with the page; null where they have to be loaded. */
  readonly doubts: Doubts | null;
}

/** Where to find the answer, what others wondered, and where more is written. */
export function Help({ question, text, passage, doubts }: Props) {
  if (text === undefined && passage === null && doubts?.length === 0) return null;
  return (
    <details className="ui wizard__help">
      <summary>{wizardTexts.help}</summary>
      {text !== undefined && <p>{text}</p>}
      {doubts === null ? (
        <Suspense>
          <DoubtList question={question} />
        </Suspense>
      ) : (
        <DoubtTerms doubts={doubts} />
      )}
      {passage !== null && (
        <p>
          <a href={passage}>{wizardTexts.passage}</a>
        </p>
      )}
    </details>
  );
}

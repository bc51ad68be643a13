import { guideWords } from '@/content/strings/guidance';
import { questionTexts } from '@/content/strings/questions';
import type { QuestionId } from '@/decision';
import { PAGES, wizardQuestionPath } from '@/site/routes';
import { EndSection } from './end-section';

/** The questions that the guide explains, each with its page, and the way into the decision. */
export function AskedQuestions({ questions }: { readonly questions: readonly QuestionId[] }) {
  return (
    <EndSection id="guide-asks" title={guideWords.asks} className="no-print">
      <ul className="ui rows">
        {questions.map((id) => (
          <li key={id} className="source">
            <a href={wizardQuestionPath(id)}>{questionTexts[id].title}</a>
          </li>
        ))}
      </ul>
      <p className="way-on">
        <a className="action" href={PAGES.decide}>
          {guideWords.decide}
        </a>
      </p>
    </EndSection>
  );
}

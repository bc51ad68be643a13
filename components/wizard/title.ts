import { questionTexts } from '@/content/strings/questions';
import { summaryTexts, wizardTexts } from '@/content/strings/wizard';
import type { Place } from './place';
import { openBefore, progress } from './steps';

/** What is asked, with its number where it is the next one: whoever only hears the title then knows of the step. */
function nameOf({ question, answers }: Pick<Place, 'question' | 'answers'>): string {
  if (question === null) return summaryTexts.title;
  const { title } = questionTexts[question.id];
  const isNext = answers[question.id] === undefined && openBefore(answers, question.id).length === 0;
  return isNext ? wizardTexts.numbered(progress(answers, question.id).number, title) : title;
}

/** The title of the document at a place. */
export function titleOf({ question, answers, submission, product }: Place): string {
  if (product !== null) return wizardTexts.pageTitle(wizardTexts.products, false);
  const title = nameOf({ question, answers });
  return wizardTexts.pageTitle(title, submission !== null && 'fault' in submission);
}

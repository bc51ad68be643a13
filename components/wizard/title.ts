import { questionTexts } from '@/content/strings/questions';
import { summaryTexts, wizardTexts } from '@/content/strings/wizard';
import { progress } from './links';
import type { WizardState } from './wizard-state';

/** What is asked, with its number where it is the next one: whoever only hears the title then knows of the step. */
function nameOf({ question, answers, next }: WizardState): string {
  if (question === null) return summaryTexts.title;
  const { title } = questionTexts[question.id];
  const isNext = question.id === next;
  return isNext ? wizardTexts.numbered(progress(answers, question.id).number, title) : title;
}

/** The title of the document in a state. */
export function titleOf(state: WizardState): string {
  const { submission, product } = state;
  if (product !== null) return wizardTexts.pageTitle(wizardTexts.products, false);
  const title = nameOf(state);
  return wizardTexts.pageTitle(title, submission !== null && 'fault' in submission);
}

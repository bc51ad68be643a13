import { questionTexts } from '@/content/strings/questions';
import { summaryTexts, wizardTexts } from '@/content/strings/wizard';
import type { Place } from './place';

/** The title of the document at a place. */
export function titleOf({ question, submission, product }: Place): string {
  if (product !== null) return wizardTexts.pageTitle(wizardTexts.products, false);
  const title = question === null ? summaryTexts.title : questionTexts[question.id].title;
  return wizardTexts.pageTitle(title, submission !== null && 'fault' in submission);
}

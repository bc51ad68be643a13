import { questionTexts } from '@/content/strings/questions';
import { summaryTexts, wizardTexts } from '@/content/strings/wizard';
import type { Place } from './place';

/** The title of the document at a place. */
export function titleOf({ question, submission }: Place): string {
  const title = question === null ? summaryTexts.title : questionTexts[question.id].title;
  return wizardTexts.pageTitle(title, submission !== null && 'fault' in submission);
}

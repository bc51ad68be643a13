import { nextQuestion } from '@/decision';
import { PAGES, wizardPath, wizardQuestionPath } from '@/site/routes';
import { partsOf, type WizardState } from './wizard-state';

/**
 * The one address of a question with answers, where a path names both: `/decide/policy/MAA:1.1/TR:R` is
 * `/decide/MAA:1.1/TR:R?question=PO`. Null for every other path.
 *
 * @param path what follows `/decide/`, percent-encoded or not
 */
export function canonicalAddress(path: string, query: URLSearchParams): string | null {
  const { opened, vector } = partsOf(path);
  if (opened === null || vector === '') return null;
  const named = new URLSearchParams(query);
  if (!named.has('question')) named.set('question', opened.key);
  return `${wizardPath(vector.replace(/%3A/gi, ':'))}?${named}`;
}

/** The address under which a page of the wizard is indexed: that of its question where no answers are given, or the wizard's. */
export function indexedAddress({ answers, question, product }: WizardState): string {
  const isAlone = question !== null && product === null && Object.keys(answers).length === 0;
  return isAlone && nextQuestion(answers) !== question.id ? wizardQuestionPath(question.id) : PAGES.decide;
}

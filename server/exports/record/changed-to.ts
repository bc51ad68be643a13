import { type OptionText, questionTexts } from '@/content/strings/questions';
import { flipTexts } from '@/content/strings/recommendation';
import { type QuestionId, questions } from '@/decision';

interface Changed {
  readonly question: QuestionId;
  /** Option id; for a set, the member gained, or `-id` for a member lost. */
  readonly to: string;
}

/** The answer that a change chooses, gains or loses, in words. */
export function changedTo({ question, to }: Changed): string {
  const options: { readonly [option: string]: OptionText } = questionTexts[question].options;
  const label = options[to]?.label;
  if (label === undefined) return flipTexts.lost(options[to.replace(/^-/, '')]?.label ?? to);
  return questions.some(({ id, kind }) => id === question && kind === 'set') ? flipTexts.gained(label) : label;
}

/** Every row of the model in one sentence. For the server: a page in the browser takes the part that it shows. */
import { controlRuleTexts } from '../controls';
import { avoidRuleTexts } from './avoid';
import { conflictRuleTexts } from './conflicts';
import { factRuleTexts } from './facts';
import { prerequisiteRuleTexts } from './prerequisites';
import { profileRuleTexts } from './profile';
import { roleRuleTexts } from './roles';
import { verifyRuleTexts } from './verify';

const texts: { readonly [rule: string]: string } = {
  ...roleRuleTexts,
  ...factRuleTexts,
  ...profileRuleTexts,
  ...controlRuleTexts,
  ...avoidRuleTexts,
  ...conflictRuleTexts,
  ...prerequisiteRuleTexts,
  ...verifyRuleTexts,
};

/**
 * Why the row concludes what it does, in one sentence. A row may have fired on an answer that is not sure: the
 * sentence then speaks of the worst case.
 *
 * @param id row id of any table of the current model
 * @throws Error where the model has no such row
 */
export function ruleText(id: string): string {
  const text = texts[id];
  if (text === undefined) throw new Error(`no words for rule ${id}`);
  return text;
}

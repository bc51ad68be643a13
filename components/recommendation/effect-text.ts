import { conflictTexts } from '@/content/strings/conflicts';
import { layerTexts, roleTexts } from '@/content/strings/layers';
import { type ProfileField, profileTexts, profileValue } from '@/content/strings/profile';
import { type OptionText, questionTexts } from '@/content/strings/questions';
import { flipTexts } from '@/content/strings/recommendation';
import { type Flip, questions } from '@/decision';
import type { Effect } from './flips-sorted';

/** Values of the profile that a line names before it counts the rest. */
const NAMED_VALUES = 2;

/** The answer that a flip gives: an option, or a member of a set gained or lost. */
export function optionName({ question, to }: Pick<Flip, 'question' | 'to'>): string {
  const options: { readonly [option: string]: OptionText } = questionTexts[question].options;
  const plain = options[to]?.label;
  const isSet = questions.some(({ id, kind }) => id === question && kind === 'set');
  if (plain !== undefined) return isSet ? flipTexts.gained(plain) : plain;
  return flipTexts.lost(options[to.replace(/^-/, '')]?.label ?? to);
}

function clauses({ roles, conflicts, profile, added, dropped, changed, meanwhile }: Effect): readonly string[] {
  const conflictTitle = (id: string) => conflictTexts[id]?.title ?? id;
  const heads = [
    ...roles.map(({ layer, to }) => flipTexts.becomes(layerTexts[layer].name, roleTexts[to].name)),
    ...conflicts.map(({ id, appears }) => (appears ? flipTexts.conflict : flipTexts.resolved)(conflictTitle(id))),
  ];
  const named = heads.length > 0 ? 1 : NAMED_VALUES;
  const values = profile.slice(0, named).map(({ field, to }) => {
    const known = field as ProfileField;
    return flipTexts.profileValue(profileTexts[known].label, profileValue(known, to));
  });
  const more = profile.length - values.length;
  const all = [
    ...heads,
    ...values,
    ...(more > 0 ? [flipTexts.more(more)] : []),
    ...(added > 0 ? [flipTexts.added(added)] : []),
    ...(dropped > 0 ? [flipTexts.dropped(dropped)] : []),
    ...(changed > 0 ? [flipTexts.changed(changed)] : []),
    ...(meanwhile && heads.length === 0 ? [flipTexts.meanwhile] : []),
  ];
  return all.length > 0 ? all : [flipTexts.warnings];
}

/** What changed answers bring, in a few clauses, weightiest first. */
export function effectText(effect: Effect): string {
  const text = clauses(effect).join('; ');
  return text.startsWith(layerTexts.mtls.name) ? text : `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

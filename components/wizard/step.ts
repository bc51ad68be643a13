/** What an answer settles and which question follows. Loaded when somebody begins to answer: it holds the tables. */
import { layerTexts, roleTexts } from '@/content/strings/layers';
import { type ProfileField, profileTexts, profileValue } from '@/content/strings/profile';
import { type Answers, LAYERS, type QuestionId } from '@/decision';
import { questionAhead, type Settled, settledBy } from '@/decision/ahead';

export interface Step extends Pick<Settled, 'layers' | 'isDecided'> {
  /** The question to put next; null where every question has an answer. */
  readonly next: QuestionId | null;
  /** What the last answer made certain, a line each. */
  readonly became: readonly string[];
}

/** What is certain, a line each. */
function certain({ layers, profile }: Settled): readonly string[] {
  const roles = LAYERS.flatMap((layer) => {
    const [role, ...others] = layers[layer].roles;
    return role === undefined || others.length > 0
      ? []
      : [`${layerTexts[layer].name}: ${roleTexts[role].name.toLowerCase()}`];
  });
  const fields = Object.entries(profile) as readonly (readonly [ProfileField, string | number | null])[];
  return [...roles, ...fields.map(([field, value]) => `${profileTexts[field].label}: ${profileValue(field, value)}`)];
}

/** The step after these answers, the last of which was given last. */
export function stepAfter(answers: Answers): Step {
  const { profile, ...now } = settledBy(answers);
  const before = settledBy(Object.fromEntries(Object.entries(answers).slice(0, -1)));
  const known = Object.keys(answers).length === 0 ? [] : certain(before);
  return {
    ...now,
    next: questionAhead(answers),
    became: certain({ ...now, profile }).filter((fact) => !known.includes(fact)),
  };
}

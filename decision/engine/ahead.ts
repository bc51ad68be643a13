/** What lies ahead of an interview: what answers settle so far, and which question comes next. */
import type { LayerId, LayerRole } from '../model/vocabulary.ts';
import type { Answers, Profile, QuestionId } from '../types.ts';
import { newInterview } from './ask.ts';
import { newDecisive } from './decisive.ts';
import { newOutlook, type Outlook, type Prospect } from './outlook.ts';
import type { ModelSource } from './source.ts';

/** Fields of a profile with their values. */
export type ProfileSettled = Partial<Omit<Profile, 'because'>>;

/** What answers settle. */
export interface Settled {
  readonly layers: Outlook;
  /** The fields of the profile that no further answer changes; none for a model that asks in its own order. */
  readonly profile: ProfileSettled;
  /** Roles and profile are settled: what is left to ask refines controls. False for a model that asks in its own order. */
  readonly isDecided: boolean;
}

export interface Ahead {
  settledBy(answers: Answers): Settled;
  /** The question to put next; null where every question has an answer. Tries every answer to every open question. */
  nextQuestion(answers: Answers): QuestionId | null;
}

type AheadSource = Pick<ModelSource, 'questions' | 'excludes' | 'decisiveFirst' | 'tables' | 'layers' | 'profile'>;

/**
 * Where the model puts the most decisive question first, an answer of not sure counts as the answer that it is; where it
 * does not, as one that may still be found.
 */
export function newAhead(source: AheadSource): Ahead {
  const { questions, excludes = false, decisiveFirst = false, tables, layers, profile } = source;
  const outlook = newOutlook(source);
  if (!decisiveFirst) {
    const { nextQuestion } = newInterview(questions, excludes);
    return { settledBy: (answers) => ({ layers: outlook(answers), profile: {}, isDecided: false }), nextQuestion };
  }
  const heads = [...layers.map(({ role }) => role), ...profile.map(({ table }) => table)];
  const { outcomes, nextQuestion } = newDecisive({ questions, excludes, tables, heads });
  return {
    nextQuestion,
    settledBy(answers) {
      const found = outcomes(answers);
      const prospects = outlook(answers);
      const settled = profile.flatMap(({ field, table, numeric }) => {
        const [outcome, ...others] = found.get(table) ?? [];
        if (outcome === undefined || others.length > 0) return [];
        return [[field, !numeric ? outcome : outcome === 'none' ? null : Number(outcome)]];
      });
      const roles = layers.map(({ layer, role }): [LayerId, Prospect] => {
        const { rule } = prospects[layer];
        return [layer, { roles: (found.get(role) ?? []) as readonly LayerRole[], rule }];
      });
      return {
        layers: Object.fromEntries(roles) as unknown as Outlook,
        profile: Object.fromEntries(settled),
        isDecided: [...found.values()].every((left) => left.length === 1),
      };
    },
  };
}

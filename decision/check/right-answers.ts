/** Cases of real deployments, and what a model says that is not right about one. */
import { newAdvisor } from '../engine/advisor.ts';
import type { ModelSource } from '../engine/source.ts';
import { decode } from '../in-work.ts';
import json from '../testing/right-answers.json' with { type: 'json' };
import { partsOf } from './replayed.ts';

export interface RightAnswer {
  readonly id: string;
  /** The fault of an earlier model that the case is about. */
  readonly kind: string;
  readonly vector: string;
  /** By path, as changes name it; of a layer also its prerequisites and its interim. */
  readonly right: Readonly<Record<string, unknown>>;
}

export const rightAnswers: readonly RightAnswer[] = json.cases.map(({ id, vector, right }) => ({
  id,
  kind: id.split('/')[0] ?? id,
  vector: `MAA:${json.link}/${vector}`,
  right,
}));

const sorted = (value: unknown): string => JSON.stringify(Array.isArray(value) ? value.toSorted() : value);

/** The paths about which a model is wrong. */
export function wrongAbout(model: ModelSource, { vector, right }: RightAnswer): readonly string[] {
  const advice = newAdvisor(model)(decode(vector).answers);
  const layers = advice.layers();
  const found = new Map<string, unknown>(
    partsOf({
      layers,
      profile: advice.profile(),
      controls: advice.controls(),
      avoid: advice.avoid(),
      conflicts: advice.conflicts(),
    }),
  );
  for (const [id, { prerequisites, interim }] of Object.entries(layers)) {
    found.set(`layers.${id}.interim`, interim?.reason ?? null);
    found.set(
      `layers.${id}.prerequisites`,
      prerequisites.map(({ side, what }) => `${side}: ${what}`),
    );
  }
  const open = advice.openQuestions().map(({ question }): string => question);
  return Object.entries(right).flatMap(([path, value]) => {
    const isRight =
      path === 'openQuestions'
        ? (value as readonly string[]).every((question) => open.includes(question))
        : sorted(found.get(path) ?? null) === sorted(value);
    return isRight ? [] : [path];
  });
}

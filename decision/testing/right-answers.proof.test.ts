/** Cases of real deployments and what is right about them, each for a kind of fault that an earlier model had. */
import { describe, expect, it } from 'vitest';
import { advise, decode } from '../in-work.ts';
import type { Recommendation } from '../types.ts';
import json from './right-answers.json' with { type: 'json' };

const orNone = (held: boolean): 'present' | null => (held ? 'present' : null);

/** The part of a recommendation that a path names. */
function at(recommendation: Recommendation, path: string): unknown {
  const [part, name = '', field] = path.split('.');
  const { layers, profile, controls, avoid, conflicts } = recommendation;
  if (part === 'layers') {
    const layer = layers[name as keyof typeof layers];
    if (field === 'role') return layer.role;
    if (field === 'interim') return layer.interim?.reason ?? null;
    return layer.prerequisites.map(({ side, what }) => `${side}: ${what}`);
  }
  if (part === 'profile') return profile[name as keyof typeof profile];
  if (part === 'controls') {
    const control = controls.find(({ id }) => id === name);
    return control === undefined ? null : `${control.level}, ${control.maturity}`;
  }
  if (part === 'openQuestions') return recommendation.openQuestions.map(({ question }) => question);
  return orNone([...(part === 'avoid' ? avoid : conflicts)].some(({ id }) => id === name));
}

const sorted = (value: unknown): unknown => (Array.isArray(value) ? value.toSorted() : value);

describe('the right answer', () => {
  it.each(json.cases)('$id', ({ vector, right }) => {
    const { answers, problems } = decode(`MAA:${json.link}/${vector}`);
    expect(problems).toEqual([]);
    const recommendation = advise(answers);
    for (const [path, value] of Object.entries(right)) {
      if (path === 'openQuestions')
        expect(at(recommendation, path), path).toEqual(expect.arrayContaining(value as string[]));
      else expect(sorted(at(recommendation, path)), path).toEqual(sorted(value));
    }
  });
});

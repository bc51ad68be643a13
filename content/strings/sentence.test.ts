import { describe, expect, it } from 'vitest';
import { type Answers, advise, LAYERS, MODEL } from '@/decision';
import { randomAnswers } from '@/decision/check/random-answers';
import { layerTexts } from './layers';
import { type Composed, composedSentence, shortTitle } from './sentence';

/** Some hundred answer sets; most of them remote, where the layers differ. */
function samples(): Composed[] {
  const all: Composed[] = [];
  for (const answers of randomAnswers(20261122)) {
    const local = all.length % 8 === 0;
    all.push(advise(local ? answers : ({ ...answers, transport: 'remote-http' } satisfies Answers)));
    if (all.length === 400) break;
  }
  return all;
}

const cases = samples().map((composed) => ({
  composed,
  sentence: composedSentence(composed),
  title: shortTitle(composed),
}));

describe('the sentence of a recommendation', () => {
  it('is one well-formed sentence of at most 55 words', () => {
    for (const { sentence } of cases) {
      expect(sentence).toMatch(/^(?:[A-Z]|mTLS)[^\n]*[^.]\.$/);
      expect(sentence).not.toMatch(/undefined|null| {2}|\(\)|: [;.]|for now[ ;.]*$|\. /);
      expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(55);
    }
  });

  it('names every layer, and each in its role', () => {
    for (const { composed, sentence } of cases) {
      for (const layer of LAYERS) {
        expect(sentence.toLowerCase()).toContain(
          layerTexts[layer].name.toLowerCase().replace(/^federation$/, 'federation'),
        );
      }
      const roles = LAYERS.map((layer) => composed.layers[layer].role);
      expect(sentence.includes('blocked')).toBe(roles.includes('blocked'));
      expect(sentence.includes('complements')).toBe(roles.includes('complementary'));
      expect(sentence.includes('contradiction')).toBe(composed.conflicts.length > 0);
    }
  });

  it('says which kind of federation it is, for every row that gives federation a role in force', () => {
    const rows = MODEL.tables.find(({ id }) => id === 'federation-role')?.rows ?? [];
    const inForce = rows.flatMap(({ id, then }) =>
      then === 'primary' || then === 'complementary' ? [{ id, role: then } as const] : [],
    );
    expect(inForce.length).toBeGreaterThan(4);
    const composed = cases.find(({ composed: { layers } }) => layers.oauth.role === 'primary')?.composed;
    expect(composed).toBeDefined();
    if (composed === undefined) return;
    for (const { id, role } of inForce) {
      const federation = { role, because: [{ rule: id, answers: [] }], prerequisites: [], interim: null };
      const sentence = composedSentence({ ...composed, layers: { ...composed.layers, federation } });
      expect(sentence, id).toMatch(/federation \((ID-JAG|brokering|trust bundles|workload identity)\)/i);
    }
  });

  it('has a title of at most 60 characters that names the layers that decide or are blocked', () => {
    for (const { composed, title } of cases) {
      expect(title.length, title).toBeLessThanOrEqual(60);
      expect(title).not.toMatch(/undefined| {2}|, $/);
      for (const layer of LAYERS) {
        if (!['primary', 'blocked'].includes(composed.layers[layer].role)) continue;
        expect(title.toLowerCase()).toContain(layerTexts[layer].name.toLowerCase());
      }
    }
  });
});

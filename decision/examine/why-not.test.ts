import { describe, expect, it } from 'vitest';
import { someAnswers } from '../check/random-answers.ts';
import { NOT_SURE } from '../engine/ask.ts';
import { inWork, questions } from '../in-work.ts';
import { alternatives } from '../model/alternatives.ts';
import { model } from '../model/index.ts';
import { modelReleases } from '../published/changes.ts';
import { modelOf } from '../published/index.ts';
import type { Answers } from '../types.ts';
import { examinerOf } from './index.ts';

const examiner = examinerOf(inWork);
const advise = (answers: Answers) => inWork.adviseOn(answers, ['vector', 'layers', 'profile']);
const sets = someAnswers(47, 500, questions);

describe('why not', () => {
  it('names the row that decided, and a row of the table that would have decided otherwise', () => {
    for (const answers of sets) {
      const { layers } = advise(answers);
      const { roles } = examiner.whyNot(answers);
      for (const [layer, missed] of Object.entries(roles)) {
        const { role, because } = layers[layer as keyof typeof layers];
        expect(missed.map(({ outcome }) => outcome)).not.toContain(role);
        for (const { table, outcome, instead, nearest } of missed) {
          expect(instead).toEqual(because[0]);
          const rows = model.tables.find(({ id }) => id === table)?.rows ?? [];
          const row = rows.find(({ id }) => id === nearest?.rule);
          expect(nearest === null || row?.then === outcome).toBe(true);
          for (const { input, has, needs } of nearest?.failed ?? []) {
            expect(row?.when[input]).toBeDefined();
            expect(needs).not.toContain(has);
          }
          if (nearest?.failed.length === 0) {
            const ids = rows.map(({ id }) => id);
            expect(ids.indexOf(instead.rule)).toBeLessThan(ids.indexOf(nearest.rule));
          }
        }
      }
    }
  });

  it('agrees with the recommendation on what was chosen', () => {
    const chosen: { readonly [id: string]: (r: ReturnType<typeof advise>) => boolean } = {
      dpop: ({ profile }) => profile.senderConstraint === 'dpop',
      'mtls-bound-tokens': ({ profile }) => profile.senderConstraint === 'mtls-bound',
      private_key_jwt: ({ profile }) => profile.clientAuthentication === 'private_key_jwt',
      'id-jag': ({ profile }) => profile.grant === 'id-jag',
      'token-exchange': ({ profile }) => profile.downstream === 'token-exchange',
      cimd: ({ profile }) => profile.registration === 'cimd',
      'pre-registration': ({ profile }) => profile.registration === 'pre-registration',
      'mtls-only': ({ layers }) => layers.mtls.role === 'primary' && layers.oauth.role === 'not-needed',
    };
    for (const answers of sets) {
      const recommendation = advise(answers);
      for (const { id, standing, because } of examiner.whyNot(answers).alternatives) {
        const test = chosen[id];
        const place = standing !== 'does-not-arise';
        if (test)
          expect(place && standing === 'chosen', `${id} ${recommendation.vector}`).toBe(place && test(recommendation));
        if (standing === 'ruled-out') expect(because.length, id).toBeGreaterThan(0);
      }
    }
  });

  it('never recommends passing a token through, and never has a static key as more than a stand-in', () => {
    for (const answers of sets) {
      const standing = new Map(examiner.whyNot(answers).alternatives.map((one) => [one.id, one.standing]));
      expect(['ruled-out', 'does-not-arise']).toContain(standing.get('token-passthrough'));
      expect(standing.get('api-key')).not.toBe('chosen');
      expect(standing.get('client-secret')).not.toBe('chosen');
      expect(standing.get('dcr')).not.toBe('chosen');
    }
  });

  it('reads tables and shortcuts that every version has, and outcomes that some version has', async () => {
    const released = await Promise.all(modelReleases.map(({ link }) => modelOf(link)));
    const sources = [inWork, ...released.filter((one) => one !== null)].map(({ source }) => source);
    const outcomesOf = ({ tables }: (typeof sources)[number], table: string) =>
      tables.find(({ id }) => id === table)?.outcomes ?? expect.fail(table);
    for (const { id, parts, ...alternative } of alternatives) {
      const { noPlace, standsIn, shortcut } = { noPlace: [], standsIn: [], shortcut: null, ...alternative };
      for (const { table, outcomes } of [...parts, ...noPlace, ...standsIn]) {
        const known = sources.flatMap((source) => outcomesOf(source, table));
        expect(known, `${id}: ${table}`).toEqual(expect.arrayContaining([...outcomes]));
      }
      for (const { avoid } of shortcut === null ? [] : sources)
        expect(avoid.rows.map(({ then }) => then)).toContain(shortcut);
    }
  });

  it('says of a not-sure answer that it is not sure', () => {
    const { roles } = examiner.whyNot({ transport: 'remote-http', accepts: NOT_SURE });
    expect(roles.oauth.length).toBe(3);
  });
});

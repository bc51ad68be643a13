import { describe, expect, it } from 'vitest';
import { everyVersion } from '../check/every-version.ts';
import { someAnswers } from '../check/random-answers.ts';
import { publishedModel } from '../published/published-model.ts';
import type { Answers } from '../types.ts';
import { grants, issuers } from './grants.ts';
import { interimSecrets } from './interim-secrets.ts';
import { bindings, clientProofs } from './profile-facts.ts';
import { profileValues } from './profile-values.ts';

const sources = await everyVersion();

/** Whose authority the call carries, where the answers leave no doubt. */
function userOf({ actor, behalf }: Answers): 'present' | 'away' | null | undefined {
  if (actor === 'person') return 'present';
  if (actor !== 'software' && actor !== 'agent') return undefined;
  if (behalf === 'user-present') return 'present';
  if (behalf === 'user-away') return 'away';
  return behalf === 'itself' ? null : undefined;
}

describe.each(sources.map((source) => [source.version, source] as const))('of %s', (_, source) => {
  const outcomesOf = (field: string): readonly string[] => {
    const { table } = source.profile.find((plan) => plan.field === field) ?? expect.fail(field);
    return source.tables.find(({ id }) => id === table)?.outcomes ?? expect.fail(table);
  };

  it('facts are there for every grant, client authentication, sender constraint and interim', () => {
    expect(Object.keys(grants)).toEqual(expect.arrayContaining([...outcomesOf('grant')]));
    expect(Object.keys(clientProofs)).toEqual(expect.arrayContaining([...outcomesOf('clientAuthentication')]));
    expect(Object.keys(bindings)).toEqual(expect.arrayContaining([...outcomesOf('senderConstraint')]));
    const reasons = Object.values(source.interims).map(({ reason }) => reason);
    expect(Object.keys(interimSecrets)).toEqual(expect.arrayContaining(reasons));
  });

  it('the facts of a grant agree with the rest of the profile and with the answers', () => {
    const { advise } = publishedModel(source);
    const met = new Set<string>();
    for (const answers of someAnswers(20_261_201, 1_500, source.questions)) {
      const { profile, vector } = advise(answers);
      const { flow, presents, user, channel } = grants[profile.grant];
      met.add(profile.grant);
      expect(presents === 'access-token', vector).toBe(profile.accessTokenSeconds !== null);
      expect(issuers[flow] === 'authorization-server', vector).toBe(profile.discovery !== 'none');
      expect(bindings[profile.senderConstraint] === 'never-sent', vector).toBe(
        presents === 'client-certificate' || presents === 'signing-credential',
      );
      if (channel !== null)
        expect(answers.transport, vector).toBe({ stdio: 'stdio', loopback: 'loopback-http' }[channel]);
      if (user !== null) expect([user, undefined], vector).toContain(userOf(answers));
    }
    expect(met.size).toBeGreaterThan(8);
  });
});

it('a profile of the model in work has the values that its tables conclude', () => {
  const source = sources.at(-1) ?? expect.fail();
  for (const [field, values] of Object.entries(profileValues)) {
    const { table } = source.profile.find((plan) => plan.field === field) ?? expect.fail(field);
    const concluded = source.tables.find(({ id }) => id === table)?.rows.map(({ then }) => then);
    expect([...new Set(concluded)].sort(), field).toEqual([...values].sort());
  }
});

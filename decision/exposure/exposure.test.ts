import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerArbitraries } from '../check/answer-arbitrary.ts';
import { advise, questions } from '../in-work.ts';
import { answersInWork } from '../testing/answers-in-work.ts';
import {
  type Credential,
  connection,
  counterpart,
  credentials,
  DETECTION_SECONDS,
  type ExposureInputs,
  exposure,
  exposureQuery,
  exposureWindow,
  lifetimes,
  MOST_AUDIENCES,
  noInputs,
  REVOCATION_SECONDS,
  type Reach,
  reachOf,
  readExposureInputs,
  todayChoices,
} from './index.ts';

const { answersArbitrary } = answerArbitraries(questions);
const runs = { numRuns: 120 };
const inputsArbitrary: fc.Arbitrary<ExposureInputs> = fc.record({
  today: fc.option(fc.constantFrom(...lifetimes.map(({ id }) => id))),
  detection: fc.option(fc.constantFrom(...DETECTION_SECONDS)),
  revocation: fc.option(fc.constantFrom(...REVOCATION_SECONDS)),
  audiences: fc.option(fc.integer({ min: 1, max: MOST_AUDIENCES })),
});
/** What has no bound is wider than anything that has one. */
const width = (part: number | null): number => part ?? Number.POSITIVE_INFINITY;
const seconds = fc.integer({ min: 1, max: 10_000_000 });

const EASE = { 'the-key-itself': 0, 'with-the-key': 0, 'as-it-is': 1 } as const;
/** No part of the first reach is wider than that of the second. */
const within = (a: Reach, b: Reach): boolean =>
  a.viewers <= b.viewers &&
  width(a.audiences) <= width(b.audiences) &&
  width(a.window) <= width(b.window) &&
  EASE[a.replay] <= EASE[b.replay];

describe('window', () => {
  it('never widens with a shorter lifetime, faster detection or faster revocation', () => {
    const args = [fc.option(seconds), seconds, seconds, fc.boolean(), seconds] as const;
    fc.assert(
      fc.property(...args, (lifetime, detection, revocation, expiryOnly, cut) => {
        const windowOf = (inputs: Parameters<typeof exposureWindow>[0]) => width(exposureWindow(inputs));
        const window = windowOf({ lifetime, detection, revocation, expiryOnly });
        expect(window).toBeLessThanOrEqual(windowOf({ lifetime, detection: null, revocation, expiryOnly }));
        expect(window).toBeLessThanOrEqual(windowOf({ lifetime, detection, revocation: null, expiryOnly }));
        const shorter = Math.min(cut, lifetime ?? cut);
        expect(windowOf({ lifetime: shorter, detection, revocation, expiryOnly })).toBeLessThanOrEqual(
          lifetime === null ? Math.max(window, shorter) : window,
        );
        const sooner = { lifetime, detection: Math.min(cut, detection), revocation, expiryOnly };
        expect(windowOf(sooner)).toBeLessThanOrEqual(window);
        const faster = { lifetime, detection, revocation: Math.min(cut, revocation), expiryOnly };
        expect(windowOf(faster)).toBeLessThanOrEqual(window);
      }),
      runs,
    );
  });

  it('is the lifetime where only the expiry is looked at, and never longer than the lifetime', () => {
    fc.assert(
      fc.property(seconds, seconds, seconds, (lifetime, detection, revocation) => {
        expect(exposureWindow({ lifetime, detection, revocation, expiryOnly: true })).toBe(lifetime);
        expect(exposureWindow({ lifetime, detection, revocation, expiryOnly: false })).toBeLessThanOrEqual(lifetime);
      }),
      runs,
    );
  });
});

describe('reach', () => {
  it('never narrows with a viewer or an audience more, and never widens with a binding', () => {
    fc.assert(
      fc.property(answersArbitrary, inputsArbitrary, (answers, inputs) => {
        for (const credential of credentials(advise(answers), answers)) {
          const reach = reachOf(credential, inputs, answers);
          const viewers = [...credential.viewers, 'shared-surfaces' as const];
          expect(within(reach, reachOf({ ...credential, viewers }, inputs, answers))).toBe(true);
          const audiences = [...credential.audiences, 'next' as const];
          expect(within(reach, reachOf({ ...credential, audiences }, inputs, answers))).toBe(true);
          for (const binding of ['proof-key', 'certificate', 'client-authentication', 'never-sent'] as const) {
            expect(within(reachOf({ ...credential, binding }, inputs, answers), reach)).toBe(true);
          }
        }
      }),
      runs,
    );
  });

  it('of a credential grows with each surface on which it can be seen', () => {
    fc.assert(
      fc.property(answersArbitrary, (answers) => {
        const recommendation = advise(answers);
        const seen = (surface: string) => credentials(recommendation, { ...answers, exposure: surface });
        const more = seen('shared-surfaces');
        for (const [index, { viewers, audiences }] of seen('server-side').entries()) {
          expect(more[index]?.viewers).toEqual(expect.arrayContaining([...viewers]));
          expect(more[index]?.audiences).toEqual(audiences);
        }
      }),
      runs,
    );
  });
});

/** Credentials that a profile names, by value. */
function named(profile: ReturnType<typeof advise>['profile']): readonly Credential['id'][] {
  return [
    ...(profile.accessTokenSeconds === null ? [] : (['access-token'] as const)),
    ...(profile.certificateSeconds === null ? [] : (['client-certificate'] as const)),
    ...(profile.refresh === 'rotated' ? (['refresh-token'] as const) : []),
    ...(profile.grant === 'id-jag' ? (['id-jag'] as const) : []),
    ...(profile.grant === 'jwt-bearer' ? (['platform-token'] as const) : []),
    ...(profile.grant === 'environment' ? (['environment-credential'] as const) : []),
    ...(profile.grant === 'local' ? (['local-token'] as const) : []),
    ...(profile.grant === 'platform-request-signing' ? (['signing-credential'] as const) : []),
    ...(profile.clientAuthentication === 'client-secret-interim' ? (['client-secret'] as const) : []),
    ...(profile.clientAuthentication === 'private_key_jwt' || profile.senderConstraint === 'dpop'
      ? (['client-key'] as const)
      : []),
    ...(profile.downstream === 'token-exchange' || profile.downstream === 'separate-authorization'
      ? (['downstream-token'] as const)
      : []),
  ];
}

describe('credentials and connection', () => {
  it('hold every credential of the profile, and no audience that the recommendation does not name', () => {
    fc.assert(
      fc.property(answersArbitrary, (answers) => {
        const recommendation = advise(answers);
        const { profile } = recommendation;
        const found = credentials(recommendation, answers);
        const ids = found.map(({ id }) => id);
        expect(ids).toEqual(expect.arrayContaining([...named(profile)]));
        expect(new Set(ids).size).toBe(ids.length);
        const allowed = ['server', ...(profile.downstream === 'none' ? [] : ['next'])];
        if (profile.registration !== 'none' || profile.clientAuthentication === 'platform-token')
          allowed.push('issuer');
        if (profile.grant === 'platform-request-signing') allowed.push('issuer');
        for (const { id, audiences, viewers } of found) {
          expect(audiences.length, id).toBeGreaterThan(0);
          expect(allowed, id).toEqual(expect.arrayContaining([...audiences]));
          expect(viewers.length, id).toBeGreaterThan(0);
        }
        expect(found.find(({ id }) => id === 'access-token')?.audiences ?? ['server']).toEqual(['server']);
      }),
      runs,
    );
  });

  it('let the legs, parties, regions and segments agree', () => {
    fc.assert(
      fc.property(answersArbitrary, (answers) => {
        const recommendation = advise(answers);
        const { parties, regions, legs, segments } = connection(recommendation, answers);
        const ids = parties.map(({ id }) => id);
        expect(regions.flatMap((region) => region.parties)).toEqual(ids);
        for (const { from, to, audience } of legs) {
          expect(from).not.toBe(to);
          expect(ids).toEqual(expect.arrayContaining([from, to]));
          if (audience !== null) expect(ids).toContain(audience);
        }
        expect(segments[0]?.from).toBe('client');
        expect(segments.at(-1)?.to).toBe('server');
        expect(legs.filter(({ call }) => call).map(({ from, to }) => [from, to])).toEqual(
          segments.map(({ from, to }) => [from, to]),
        );
        const known = new Set(credentials(recommendation, answers).map(({ id }) => id));
        for (const id of legs.flatMap((leg) => leg.credentials)) expect(known.has(id), id).toBe(true);
      }),
      runs,
    );
  });

  it('never send an access token past the server, nor a credential behind it to the caller', () => {
    fc.assert(
      fc.property(answersArbitrary, (answers) => {
        const { legs } = connection(advise(answers), answers);
        for (const { to, credentials: sent } of legs) {
          if (to === 'next') expect(sent).not.toContain('access-token');
          if (to === 'client') expect(sent).not.toContain('downstream-token');
        }
      }),
      runs,
    );
  });
});

describe('inputs', () => {
  it('are read from closed lists, and anything else is not set', () => {
    const answers = answersInWork('claude-connector-to-atlassian');
    expect(answers.accepts).toEqual(['oauth-tokens']);
    expect(readExposureInputs({}, answers)).toEqual(noInputs);
    const odd = { today: 'x', detection: '1e9', revocation: ['60', '900'], audiences: '-1' };
    expect(readExposureInputs(odd, answers)).toEqual(noInputs);
    expect(
      readExposureInputs({ today: 'auth0_access', detection: '300', revocation: '60', audiences: '99999' }, answers),
    ).toEqual({ today: 'auth0_access', detection: 300, revocation: 60, audiences: MOST_AUDIENCES });
    expect(readExposureInputs({ audiences: '0' }, answers).audiences).toBe(1);
    expect(readExposureInputs({ today: 'x509_svid' }, answers).today).toBeNull();
  });

  it('are total for any text', () => {
    fc.assert(
      fc.property(
        answersArbitrary,
        fc.dictionary(fc.constantFrom('today', 'detection', 'revocation', 'audiences'), fc.string()),
        (answers, given) => {
          const inputs = readExposureInputs(given, answers);
          for (const { reach } of exposure(advise(answers), answers, inputs).today ?? [])
            expect(reach.window).toBeGreaterThan(0);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('come back from the query that they make', () => {
    fc.assert(
      fc.property(answersArbitrary, inputsArbitrary, (answers, inputs) => {
        const { today } = inputs;
        const fit = { ...inputs, today: today !== null && todayChoices(answers).includes(today) ? today : null };
        const read = readExposureInputs(Object.fromEntries(new URLSearchParams(exposureQuery(fit))), answers);
        expect(read).toEqual(fit);
      }),
      runs,
    );
  });
});

describe('today', () => {
  const set = { detection: 86_400, revocation: 900, audiences: 1 } as const;

  it.each([
    ['agent-with-administrative-key-as-in-the-supabase-demonstration', 'static_api_key', 'api-key', 87_300],
    ['own-service-to-google-cloud-server', 'k8s_sa', 'platform-token', 3_600],
    ['chat-vendor-with-standing-access-as-in-the-drift-theft', 'okta_refresh', 'refresh-token', 87_300],
    ['chat-vendor-with-standing-access-as-in-the-drift-theft', 'okta_org_as', 'access-token', 3_600],
    ['local-server-with-personal-token', 'static_api_key', 'environment-credential', 87_300],
  ] as const)('of %s with %s is its %s', (id, today, credential, window) => {
    const answers = answersInWork(id);
    const [first] = exposure(advise(answers), answers, { ...set, today }).today ?? [];
    expect(first?.credential.id).toBe(credential);
    expect(first?.reach.window).toBe(window);
  });

  it('is not known before the reader says what is in use, except that the server checks nobody', () => {
    fc.assert(
      fc.property(answersArbitrary, inputsArbitrary, (answers, inputs) => {
        const { today } = exposure(advise(answers), answers, { ...inputs, today: null });
        if (todayChoices(answers).length > 0) expect(today).toBeNull();
        else expect(today).toEqual([]);
      }),
      runs,
    );
  });

  it('is compared with a credential of its kind, or with what opens the server where it does so itself', () => {
    fc.assert(
      fc.property(answersArbitrary, inputsArbitrary, (answers, inputs) => {
        const found = exposure(advise(answers), answers, inputs);
        const [first] = found.today ?? [];
        if (first === undefined) return;
        const like = counterpart(first.credential, found)?.credential;
        if (like === undefined || like.id === first.credential.id) return;
        expect(first.credential.id).not.toBe('refresh-token');
        expect(like.id).toBe(found.opener);
      }),
      runs,
    );
  });
});

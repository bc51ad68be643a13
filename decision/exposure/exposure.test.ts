import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerArbitraries } from '../check/answer-arbitrary.ts';
import { decode, inWork, questions } from '../in-work.ts';
import json from '../testing/right-answers.json' with { type: 'json' };
import type { Answers, Recommendation } from '../types.ts';
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
/** The answers of a link of the model in work, without its head. */
function answersOf(vector: string): Answers {
  const { answers, problems } = decode(`MAA:${json.link}/${vector}`);
  expect(problems).toEqual([]);
  return answers;
}

/** What the path is drawn from; neither flips nor open questions are worked out. */
const advise = (answers: Answers): Recommendation => ({
  ...nothingAsked,
  ...inWork.adviseOn(answers, ['vector', 'decidedBy', 'federationKinds', 'layers', 'profile', 'controls']),
});
const links = {
  administrativeKey: 'TR:R/AC:A/BE:U/CL:M/SV:P/ID:1/RE:Y/TL:0/CA:P/EX:DM/DS:N/IM:C/CU:M/MD:0/PR:0/AP:K/AS:0/CR:0/PO:S',
  cloudService:
    'TR:R/AC:S/BE:I/CL:O/IN:F/SV:P/ID:1/RE:Y/TL:0/CA:P/EX:0/DS:N/IM:S/CU:H/MD:0/WI:P/PR:0/AP:P/AS:0/CP:0/PO:S',
  standingAccess:
    'TR:R/AC:S/BE:W/CL:V/IN:F/SV:P/ID:1/RE:Y/TL:0/CA:P/EX:V/DS:N/IM:S/CU:M/MD:0/WI:0/PR:0/AP:T/AS:DAVO/CR:G/PO:S',
  boundThroughBalancer:
    'TR:R/AC:S/BE:I/CL:O/IN:F/SV:G/TE:1/ID:1/RE:Y/TL:L/CA:I/EX:0/DS:N/IM:S/CU:M/MD:0/WI:A/PR:CS/AP:TC/AS:DAVM/CP:SB/PO:R',
  mesh: 'TR:R/AC:S/BE:I/CL:O/IN:F/SV:T/TE:1/ID:1/RE:Y/TL:M/CA:I/EX:0/DS:N/IM:S/CU:M/MD:0/WI:A/PR:CS/AP:TC/AS:DAVM/CP:SB/PO:R',
  twoGateways:
    'TR:R/AC:A/BE:U/CL:O/IN:F/SV:G/TE:1/ID:1/RE:Y/TL:OG/CA:P/EX:L/DS:N/IM:S/CU:M/MD:0/WI:0/PR:S/AP:T/AS:DAV/CR:G/CP:KP/PO:G',
  tokenHandedOn:
    'TR:R/AC:A/BE:T/CL:O/IN:F/SV:G/TE:1/ID:1/RE:Y/TL:0/CA:P/EX:0/DS:N/IM:S/CU:M/MD:0/WI:P/PR:S/AP:T/AS:DAV/CR:G/CP:KA/IX:E/PO:R',
  unsurePath:
    'TR:R/AC:A/BE:U/CL:O/IN:F/SV:G/TE:1/ID:1/RE:Y/TL:nlog/CA:P/EX:dLv/DS:N/IM:S/CU:M/MD:0/WI:0/PR:S/AP:T/AS:DAV/CR:G/CP:KP/PO:R',
} as const;

const local = (held: string): string => `TR:L/AC:A/BE:U/LC:${held}/EX:DC/DS:S/IM:C/PO:S`;

const nothingAsked = inWork.advise(answersOf('TR:L/AC:S/BE:I/LC:N/EX:0/DS:N/IM:L/PO:S'));
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

const PLACES = ['device', 'files', 'logs', 'vendor', 'model-context', 'foreign-code'];

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
      fc.property(answersArbitrary, fc.subarray(PLACES), fc.constantFrom(...PLACES), (answers, some, one) => {
        const recommendation = advise(answers);
        const seen = (exposure: readonly string[]) => credentials(recommendation, { ...answers, exposure });
        const more = seen([...new Set([...some, one])]);
        for (const [index, { viewers, audiences }] of seen(some).entries()) {
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
    ...(profile.accessTokenSeconds === null || profile.grant === 'platform-token' ? [] : (['access-token'] as const)),
    ...(profile.certificateSeconds === null ? [] : (['client-certificate'] as const)),
    ...(profile.refresh === 'rotated' ? (['refresh-token'] as const) : []),
    ...(profile.grant === 'id-jag' ? (['id-jag'] as const) : []),
    ...(profile.grant === 'jwt-bearer' ? (['platform-token'] as const) : []),
    ...(profile.grant === 'environment' ? (['environment-credential'] as const) : []),
    ...(profile.grant === 'own-sign-in' ? (['sign-in-token'] as const) : []),
    ...(profile.grant === 'platform-login' ? (['platform-login'] as const) : []),
    ...(profile.grant === 'credential-helper' ? (['helper-credential'] as const) : []),
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
        const allowed = ['server', 'gateway', 'foreign-gateway', ...(profile.downstream === 'none' ? [] : ['next'])];
        if (profile.registration !== 'none' || profile.clientAuthentication === 'platform-token')
          allowed.push('issuer');
        if (['platform-request-signing', 'token-exchange', 'jwt-bearer'].includes(profile.grant))
          allowed.push('issuer');
        if (profile.grant === 'platform-token') allowed.push('issuer');
        if (profile.grant === 'token-exchange') allowed.push('client');
        if (answers['local-credential'] === 'own-sign-in') allowed.push('next-issuer', 'next');
        for (const { id, audiences, viewers } of found) {
          expect(audiences.length, id).toBeGreaterThan(0);
          expect(allowed, id).toEqual(expect.arrayContaining([...audiences]));
          expect(viewers.length, id).toBeGreaterThan(0);
        }
        expect(found.find(({ id }) => id === 'access-token')?.audiences.length ?? 1).toBe(1);
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

describe('a path', () => {
  const of = (id: keyof typeof links) => {
    const answers = answersOf(links[id]);
    return { ...connection(advise(answers), answers), found: credentials(advise(answers), answers) };
  };
  const called = ({ legs }: ReturnType<typeof of>) =>
    legs.flatMap(({ call, to, what, audience }) => (call ? [[to, what, audience]] : []));

  it('of two gateways has an audience and a credential for each', () => {
    expect(called(of('twoGateways'))).toEqual([
      ['foreign-gateway', 'proven-call', 'foreign-gateway'],
      ['gateway', 'upstream-call', 'gateway'],
      ['server', 'upstream-call', 'server'],
    ]);
  });

  it('through a balancer forwards the certificate that binds the token', () => {
    const path = of('boundThroughBalancer');
    expect(called(path).map(([to, what]) => [to, what])).toEqual([
      ['balancer', 'token-call'],
      ['server', 'certificate-forwarded'],
    ]);
    expect(path.segments.map(({ certificate }) => certificate)).toEqual([true, false]);
    expect(path.found.find(({ id }) => id === 'access-token')?.binding).toBe('certificate');
  });

  it('of a mesh has its certificate at the sidecar', () => {
    const { segments, found } = of('mesh');
    expect(segments.map(({ kind, certificate }) => [kind, certificate])).toEqual([
      ['loopback', false],
      ['tls', true],
      ['loopback', false],
    ]);
    expect(found.find(({ id }) => id === 'client-certificate')?.viewers).toEqual(['client-sidecar']);
  });

  it('shows the token that is exchanged, and a token of the platform as it is', () => {
    const handed = of('tokenHandedOn').found.find(({ id }) => id === 'received-token');
    expect(handed?.audiences).toEqual(['client']);
    const platform = of('cloudService').found.find(({ id }) => id === 'platform-token');
    expect(platform?.audiences).toEqual(['server']);
    expect(platform?.basis).toEqual({ from: 'profile' });
  });

  it('has no party and no surface of which nobody is sure', () => {
    const { parties, found } = of('unsurePath');
    expect(parties.map(({ id }) => id)).toEqual(['client', 'issuer', 'server']);
    expect(found.find(({ id }) => id === 'access-token')?.viewers).toEqual(['client', 'issuer', 'server', 'logs']);
  });
});

describe('inputs', () => {
  it('are read from closed lists, and anything else is not set', () => {
    const answers = answersOf(links.standingAccess);
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
            expect(reach.window ?? Number.POSITIVE_INFINITY).toBeGreaterThan(0);
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
    ['administrativeKey', 'static_api_key', 'api-key', 87_300],
    ['cloudService', 'k8s_sa', 'platform-token', 3_600],
    ['standingAccess', 'okta_refresh', 'refresh-token', 87_300],
    ['standingAccess', 'okta_org_as', 'access-token', 3_600],
  ] as const)('of %s with %s is its %s', (id, today, credential, window) => {
    const answers = answersOf(links[id]);
    const [first] = exposure(advise(answers), answers, { ...set, today }).today ?? [];
    expect(first?.credential.id).toBe(credential);
    expect(first?.reach.window).toBe(window);
  });

  it.each([
    ['N', [], []],
    ['S', ['environment-credential'], ['helper-credential', 'environment-credential']],
    ['O', ['sign-in-token', 'refresh-token'], ['refresh-token', 'sign-in-token']],
    ['A', ['platform-login'], ['platform-login']],
    ['B', ['helper-credential'], ['helper-credential']],
  ] as const)('of a local server that holds %s is said by the answers', (held, today, recommended) => {
    const answers = answersOf(local(held));
    const found = exposure(advise(answers), answers, noInputs);
    expect(todayChoices(answers)).toEqual([]);
    expect(found.today?.map(({ credential }) => credential.id)).toEqual(today);
    expect(found.recommended.map(({ credential }) => credential.id)).toEqual(recommended);
  });

  it('of a local server reaches further than what takes the place of its secret', () => {
    const answers = answersOf(local('S'));
    const { today, recommended } = exposure(advise(answers), answers, noInputs);
    expect(today?.[0]?.reach.window).toBeNull();
    expect(recommended[0]?.reach.window).toBe(3_600);
    expect(recommended[1]?.credential.stage).toBe('interim');
    expect(today?.[0]?.credential.viewers).toEqual(['server', 'next', 'device', 'files']);
  });

  it('is not known before the reader says what is in use, except that the server checks nobody', () => {
    fc.assert(
      fc.property(answersArbitrary, inputsArbitrary, (answers, inputs) => {
        const { today } = exposure(advise(answers), answers, { ...inputs, today: null });
        const { transport, 'local-credential': held = 'not-sure' } = answers;
        const isLocal = transport === 'stdio' || transport === 'loopback-http';
        if (isLocal && held !== 'not-sure') expect(today).not.toBeNull();
        else if (todayChoices(answers).length > 0) expect(today).toBeNull();
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

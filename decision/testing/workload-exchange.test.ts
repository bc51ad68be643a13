import { describe, expect, it } from 'vitest';
import { advise, decode, inWork } from '../in-work.ts';

/** A service of ours with another platform than the server’s issuer, which has no grant for machines. */
function across(workload: string, crossing: string, reach = 'Y') {
  const { answers, problems } = decode(
    `MAA:${inWork.source.link}/TR:R/AC:S/BE:I/CL:O/IN:F/SV:P/ID:S/RE:${reach}/TL:L/CA:P/EX:0/DS:S/IM:S/CU:H/MD:0/WI:${workload}/PR:0/AP:T/AS:V/${workload === '0' ? '' : 'CP:0/'}IX:${crossing}${/[A-Z]/.test(crossing) ? '' : '/MS:X'}/PO:S`,
  );
  expect(problems).toEqual([]);
  return advise(answers);
}

describe('a workload that crosses domains', () => {
  it.each([
    ['R', 'cloud-token-service'],
    ['E', 'token-exchange'],
  ])('by an exchange (%s) needs no other grant and no secret', (crossing, kind) => {
    const { layers, profile, federationKinds } = across('P', crossing);
    expect(layers.oauth.role).toBe('primary');
    expect(federationKinds).toEqual([kind]);
    expect(profile).toMatchObject({ grant: 'token-exchange', clientAuthentication: 'platform-token' });
  });

  it.each([
    ['has nothing to exchange', '0', 'R', 'Y'],
    ['meets nobody who exchanges', 'P', '0', 'Y'],
    ['is out of reach of the keys', 'P', 'R', 'H'],
  ])('and %s is blocked', (_, workload, crossing, reach) => {
    expect(across(workload, crossing, reach).layers.oauth.role).toBe('blocked');
  });

  it.each(['r', 'e'])('is not blocked on a maybe (%s)', (crossing) => {
    const { oauth } = across('P', crossing).layers;
    expect(oauth.role).toBe('primary');
    expect(oauth.verify?.map(({ what }) => what)).toContain('issuer-offers-a-machine-grant');
  });
});

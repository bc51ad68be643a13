import { describe, expect, it } from 'vitest';
import { someAnswers } from '../check/random-answers.ts';
import { advise, decode, encode, inWork, questions } from '../in-work.ts';

const { layers, tables, interims, verdict, link } = inWork.source;

describe('an interim', () => {
  it('stands behind each outcome that names one', () => {
    const outcomes = layers.flatMap(({ interim }) => tables.find(({ id }) => id === interim)?.outcomes ?? []);
    const until = verdict?.verify.rows.map(({ then }) => then.until) ?? [];
    for (const key of new Set([...outcomes, ...until]))
      if (key !== 'no-interim') expect(Object.keys(interims)).toContain(key);
  });

  it('is there for every blocked layer', () => {
    for (const answers of someAnswers(23, 500, questions)) {
      for (const [id, { role, interim }] of Object.entries(inWork.adviseOn(answers, ['layers']).layers))
        if (role === 'blocked') expect(interim, `${id} of ${encode(answers)}`).not.toBeNull();
    }
  });

  it.each([
    [
      'a rule on mutual TLS, at a server of others that checks tokens only',
      'TR:R/AC:S/BE:I/CL:O/IN:F/SV:P/ID:1/RE:Y/TL:0/CA:P/EX:0/DS:N/IM:C/CU:M/MD:T/WI:A/PR:CS/AP:T/AS:DAVM/CP:KS/PO:R',
    ],
    [
      'a rule on mutual TLS, on a path without TLS to a server that checks tokens',
      'TR:R/AC:S/BE:I/CL:O/IN:F/SV:G/TE:1/ID:1/RE:Y/TL:N/CA:P/EX:0/DS:N/IM:C/CU:M/MD:T/WI:A/PR:CS/AP:T/AS:DAVM/CP:KSB/PO:R',
    ],
  ])('of mutual TLS keeps the token where one is taken: %s', (_, vector) => {
    const { answers, problems } = decode(`MAA:${link}/${vector}`);
    expect(problems).toEqual([]);
    expect(advise(answers).layers.mtls.interim).toMatchObject({
      audience: 'resource-indicator',
      clientAuthentication: 'as-in-the-profile',
    });
  });

  it.each([
    ['takes platform tokens', 'CL:O/IN:F', 'AP:P', 'IX:0', 'platform-token'],
    ['has another sign-in', 'CL:O/IN:F', 'AP:O', 'IX:0', 'as-in-the-profile'],
    ['takes keys that the vendor cannot send', 'CL:V/IN:F', 'AP:K', 'IX:0', 'as-in-the-profile'],
  ])('asks for no key, without TLS, of a server that %s', (_, client, accepts, crossing, expected) => {
    const workload = client.startsWith('CL:O') ? 'WI:P/' : '';
    const registration = client.startsWith('CL:O') ? 'CR:0/CP:A' : 'CR:0';
    const { answers, problems } = decode(
      `MAA:${link}/TR:R/AC:A/BE:U/${client}/SV:G/TE:1/ID:1/RE:Y/TL:N/CA:P/EX:0/DS:S/IM:C/CU:M/MD:0/${workload}PR:0/${accepts}/AS:0/${registration}/${crossing}/PO:S`,
    );
    expect(problems).toEqual([]);
    const { oauth } = advise(answers).layers;
    expect(oauth.role).toBe('blocked');
    expect(oauth.interim?.clientAuthentication).toBe(expected);
  });
});

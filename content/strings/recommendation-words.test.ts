import { describe, expect, it } from 'vitest';
import { everyVersion } from '@/decision/check/every-version';
import { avoidTexts } from './avoid';
import { conflictTexts, wayOutTexts } from './conflicts';
import { controlRuleTexts, controlTexts } from './controls';
import { interimPhrases, interimTexts } from './interims';
import { layerTexts, levelTexts, maturityTexts, roleTexts, sideTexts } from './layers';
import { prerequisiteTexts } from './prerequisites';
import { duration, type ProfileField, profileTexts, profileValue } from './profile';
import { ruleText } from './rules';
import { avoidRuleTexts } from './rules/avoid';
import { conflictRuleTexts } from './rules/conflicts';
import { factRuleTexts } from './rules/facts';
import { prerequisiteRuleTexts } from './rules/prerequisites';
import { profileRuleTexts } from './rules/profile';
import { roleRuleTexts } from './rules/roles';
import { verifyRuleTexts } from './rules/verify';
import { verifyTexts } from './verify';

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
const unique = (values: readonly string[]) => [...new Set(values)].sort();

/** A link of an old version needs the words of its rows too, and the next one needs its own before it is released. */
const models = await everyVersion();
const inAny = (part: (model: (typeof models)[number]) => readonly string[]) => unique(models.flatMap(part));

const rowsOf = ({ tables, verdict, ...model }: (typeof models)[number]) => [
  ...[...tables, model.controlRows, model.avoid, model.conflicts, model.prerequisites].flatMap(({ rows }) => ids(rows)),
  ...ids(verdict?.federationKinds.rows ?? []),
  ...ids(verdict?.verify.rows ?? []),
];

const ruleSentences = [
  roleRuleTexts,
  profileRuleTexts,
  factRuleTexts,
  controlRuleTexts,
  avoidRuleTexts,
  conflictRuleTexts,
  prerequisiteRuleTexts,
  verifyRuleTexts,
].flatMap((texts) => Object.entries(texts));

const keysOf = (texts: object) => Object.keys(texts).sort();

function strings(value: unknown): string[] {
  return typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(strings);
}

const prose = [
  ...ruleSentences.map(([, text]) => text),
  ...strings([layerTexts, roleTexts, levelTexts, maturityTexts, sideTexts, profileTexts, controlTexts]),
  ...strings([prerequisiteTexts, verifyTexts, interimTexts, interimPhrases, conflictTexts, wayOutTexts, avoidTexts]),
];

describe('the words of the rules', () => {
  it('are one sentence in one file for each row of every version, and none besides', () => {
    expect(ruleSentences.map(([id]) => id).sort()).toEqual(inAny(rowsOf));
    for (const [id, text] of ruleSentences) expect(ruleText(id)).toBe(text);
  });

  it('are whole sentences of 8 to 22 words, no two alike', () => {
    for (const [id, text] of ruleSentences) {
      expect(text, id).toMatch(/^(?:[A-Z]|mTLS).*\.$/);
      const words = text.split(' ').length;
      expect(words, `${id}: ${text}`).toBeGreaterThanOrEqual(8);
      expect(words, `${id}: ${text}`).toBeLessThanOrEqual(22);
    }
    expect(unique(ruleSentences.map(([, text]) => text))).toHaveLength(ruleSentences.length);
  });

  it('refuse a row that the model does not have', () => {
    expect(() => ruleText('no-such-row')).toThrow('no-such-row');
  });
});

describe('the words of a result', () => {
  it('cover every control, prerequisite, check, interim, conflict, way out and shortcut, and none besides', () => {
    expect(keysOf(controlTexts)).toEqual(inAny(({ controls }) => controls));
    const toVerify = inAny(({ verdict }) => verdict?.verify.rows.map(({ then }) => then.what) ?? []);
    expect(keysOf(verifyTexts)).toEqual(toVerify);
    const prerequisites = inAny(({ prerequisites: table }) => table.rows.map(({ then }) => then.what));
    expect(keysOf(prerequisiteTexts)).toEqual(unique([...prerequisites, ...toVerify]));
    const reasons = inAny(({ interims }) => Object.values(interims).map(({ reason }) => reason));
    expect(keysOf(interimTexts)).toEqual(reasons);
    expect(keysOf(interimPhrases)).toEqual(reasons);
    expect(keysOf(conflictTexts)).toEqual(inAny(({ conflicts }) => conflicts.rows.map(({ then }) => then.conflict)));
    expect(keysOf(wayOutTexts)).toEqual(inAny(({ conflicts }) => conflicts.rows.flatMap(({ then }) => then.waysOut)));
    expect(keysOf(avoidTexts)).toEqual(inAny(({ avoid }) => avoid.rows.map(({ then }) => then)));
  });

  it('have a label for each field of the profile and a phrase for each value', () => {
    expect(keysOf(profileTexts)).toEqual(inAny(({ profile }) => profile.map(({ field }) => field)));
    for (const field of Object.keys(profileTexts)) {
      const outcomes = inAny(({ profile, tables }) => {
        const plan = profile.find((one) => one.field === field);
        if (plan?.numeric) return ['none'];
        return tables.find(({ id }) => id === plan?.table)?.outcomes ?? [];
      });
      expect(keysOf(profileTexts[field as ProfileField].values)).toEqual(outcomes);
    }
    expect(profileValue('grant', 'auth-code')).toBe('Authorization code with PKCE');
    expect(profileValue('accessTokenSeconds', null)).toBe('No access token');
    expect(profileValue('accessTokenSeconds', 900)).toBe('15 minutes');
  });

  it('say durations in the largest whole unit', () => {
    expect([1, 45, 60, 300, 3600, 5400, 7200, 86_400, 172_800].map(duration)).toEqual([
      '1 second',
      '45 seconds',
      '1 minute',
      '5 minutes',
      '1 hour',
      '90 minutes',
      '2 hours',
      '1 day',
      '2 days',
    ]);
  });

  it('name controls in at most 8 words, no two alike, and explain each in a sentence', () => {
    const names = Object.values(controlTexts).map(({ name }) => name);
    expect(unique(names)).toHaveLength(names.length);
    for (const { name, what } of Object.values(controlTexts)) {
      expect(name.split(' ').length, name).toBeLessThanOrEqual(8);
      expect(name).not.toMatch(/\.$/);
      expect(what).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('hold no sentence over 30 words, no straight quote, no dash and no American spelling', () => {
    const AMERICAN =
      /\b(?:behavior|color|center|defense|license[ds]?|catalog|fulfill|organiz\w*|recogniz\w*|authoriz(?:e|es|ed|ing|ation)(?! (?:code|server|flow|extension|grant|response|request|\(ID-JAG\)))|minimiz\w*|standardiz\w*|sanitiz\w*|revok(?:able))\b/i;
    for (const text of prose) {
      for (const sentence of text.split(/(?<=[.:;?]) /))
        expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(30);
      expect(text).not.toMatch(/['"—–]| {2}/);
      expect(text).not.toMatch(AMERICAN);
    }
  });
});

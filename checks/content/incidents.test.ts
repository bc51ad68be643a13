import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Incident, incidentFrontmatter, incidents } from '@/content/collections/incidents';
import { criteriaOf, failures, meeting, worsened } from '@/content/incidents/criteria';
import { readMdx } from './document';
import { incidentReport } from './incident-report';
import { caseFormFaults, incidentRules, unaskedAnswers } from './incidents';
import { newSpeller } from './spelling';
import { checkTexts, type ReadText } from './texts';

const none = { part: 'none', why: 'Not decisive.' };
const good = {
  title: 'A token',
  kind: 'breach',
  known: '2026-02',
  summary: 'A token was taken.',
  date: '2026-02',
  when: 'February 2026',
  affected: 'Nobody.',
  failed: { boundary: { part: 'failed', why: 'It was open.' }, path: none, maturity: none },
  hops: [
    { at: 'A vendor', what: 'Keeps it.' },
    { at: 'A thief', what: 'Has it.', moves: 'credential', crosses: 'Out' },
  ],
  questions: { transport: 'R', exposure: 'W' },
  controls: ['dpop'],
  frameworks: { 'owasp-nhi-top10-2025': ['NHI4:2025'] },
  sourcing: 'record',
  sources: [{ title: 'Record', url: 'https://example.org/', read: 'primary' }],
  checked: '2026-11-22',
};

const complaint = (head: unknown) => {
  const { error } = incidentFrontmatter.safeParse(head);
  return error ? z.prettifyError(error) : '';
};

describe('the head of a case', () => {
  it('is taken when it is complete', () => {
    expect(complaint(good)).toBe('');
  });

  it.each([
    ['an unknown key', { ...good, name: 'x' }, 'name'],
    ['an unknown kind', { ...good, kind: 'flood' }, 'kind'],
    ['a month that does not exist', { ...good, date: '2026-13' }, 'date'],
    ['an unknown answer', { ...good, questions: { exposure: 'Q' } }, 'exposure has no answer Q'],
    ['a question of several answers', { ...good, questions: { 'authorization-server': 'D' } }, 'authorization-server'],
    ['no question', { ...good, questions: {} }, 'no question'],
    ['no failure', { ...good, failed: { boundary: none, path: none, maturity: none } }, 'nothing failed'],
    ['a missing failure', { ...good, failed: { boundary: none, path: none } }, 'failed.maturity'],
    ['a hop that comes from nowhere', { ...good, hops: [good.hops[1], good.hops[1]] }, 'first hop'],
    ['a hop to which nothing comes', { ...good, hops: [good.hops[0], good.hops[0]] }, 'hop 2'],
    ['a single hop', { ...good, hops: [good.hops[0]] }, 'hops'],
    ['better sources than it has', { ...good, sourcing: 'secondary' }, 'a source is primary'],
    [
      'worse sources than it claims',
      { ...good, sources: [{ ...good.sources[0], read: 'secondary' }] },
      'no source is primary',
    ],
    ['an entry that the framework lacks', { ...good, frameworks: { 'owasp-nhi-top10-2025': ['NHI44:2025'] } }, 'NHI44'],
  ])('names the place of %s', (_, head, place) => {
    expect(complaint(head)).toContain(place);
  });

  it('names an answer that nobody would be asked for', () => {
    expect(unaskedAnswers({ questions: { transport: 'L', tls: 'O' } })).toEqual(['tls']);
  });
});

describe('the form of a case', () => {
  const body = (last: string) =>
    readMdx(
      `## What happened\n\n${'word '.repeat(200)}\n\n## How the credential moved\n\n<Hops hops={props.hops} />\n\n## What failed\n\n<Failed failed={props.failed} />\n\n## What would have limited it\n\nText.\n\n## ${last}\n\nText.\n`,
    );

  it('has five sections and two blocks', () => {
    expect(caseFormFaults(body('How well it is sourced'))).toEqual([]);
  });

  it.each([
    ['another heading', body('Sources'), 'its headings'],
    ['no drawing', readMdx('## How the credential moved\n\nText.'), 'no <Hops>'],
    ['too few words', readMdx('Text.'), '1 words'],
  ])('names %s', (_, facts, fault) => {
    expect(caseFormFaults(facts).join()).toContain(fault);
  });
});

describe('the cases', () => {
  let texts: readonly ReadText<Incident>[];
  let findings: readonly string[];
  let heads: readonly Incident[];
  beforeAll(async () => {
    const checked = checkTexts(await incidents.files(), incidentRules, await newSpeller());
    texts = checked.texts;
    findings = checked.findings.map(({ file, rule, message }) => `${file}: ${rule}: ${message}`);
    heads = incidents.inOrder(texts.map(({ head }) => head));
  });

  it('have no finding', () => {
    expect(findings).toEqual([]);
    expect(incidentReport(texts, '2026-11-23').join('\n')).toContain(`${heads.length} incidents`);
  });

  it('stand newest first', () => {
    expect(heads[0]?.id).toBe('deadbugz-2026');
    expect(heads.at(-1)?.id).toBe('circleci-2023');
  });

  it('leave no way to narrow the list empty', () => {
    for (const criterion of criteriaOf(heads)) expect(meeting(heads, criterion), criterion).not.toEqual([]);
  });

  it('stand once in all below what failed or contributed, or not at all', () => {
    for (const name of failures) {
      const both = [...meeting(heads, name), ...worsened(heads, name)];
      expect(new Set(both).size).toBe(both.length);
      expect(both.length).toBe(heads.filter(({ failed }) => failed[name].part !== 'none').length);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { guideFrontmatter } from './guide-frontmatter';

const good = {
  title: "The server's side",
  summary: 'What the server checks.',
  audience: 'Engineers.',
  group: 'oauth',
  order: 1,
  checked: '2026-11-22',
  asks: ['client'],
  controls: ['pkce'],
  incidents: ['salesloft-drift-2025'],
  frameworks: { 'owasp-nhi-top10-2025': ['NHI4:2025'] },
  related: ['decision'],
  sources: [{ title: 'RFC 9700', url: 'https://www.rfc-editor.org/rfc/rfc9700', clause: 'Section 2', read: 'primary' }],
};

const complaint = (frontmatter: unknown) => {
  const { error } = guideFrontmatter.safeParse(frontmatter);
  return error ? z.prettifyError(error) : '';
};

describe('guide frontmatter', () => {
  it('takes a complete head and sets its texts', () => {
    expect(guideFrontmatter.parse(good)).toMatchObject({ title: 'The server\u2019s side', order: 1 });
  });

  it.each([
    ['an unknown key', { ...good, tags: [] }, 'tags'],
    ['an unknown question', { ...good, asks: ['colour'] }, 'asks[0]'],
    ['an unknown control', { ...good, controls: ['hope'] }, 'controls[0]'],
    ['a date that does not exist', { ...good, checked: '2026-02-30' }, 'checked'],
    ['no source', { ...good, sources: [] }, 'sources'],
    [
      'a source without TLS',
      { ...good, sources: [{ ...good.sources[0], url: 'http://example.org/' }] },
      'sources[0].url',
    ],
    ['a source read in no known way', { ...good, sources: [{ ...good.sources[0], read: 'heard' }] }, 'sources[0].read'],
    ['an unknown group', { ...good, group: 'misc' }, 'group'],
    ['an unknown incident', { ...good, incidents: ['flood'] }, 'incidents[0]'],
    ['an unknown framework', { ...good, frameworks: { 'no-such': ['A'] } }, 'no-such'],
    [
      'an entry that the framework lacks',
      { ...good, frameworks: { 'owasp-nhi-top10-2025': ['NHI44:2025'] } },
      'NHI44:2025',
    ],
    ['something listed twice', { ...good, controls: ['pkce', 'pkce'] }, 'controls'],
    ['a draft that is none', { ...good, draft: false }, 'draft'],
  ])('names the place of %s', (_, frontmatter, place) => {
    expect(complaint(frontmatter)).toContain(place);
  });
});

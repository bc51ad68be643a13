import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { type Guide, guideFrontmatter, guides } from './guides';

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

const guide = (id: string, group: Guide['group'], order: number, related: string[]): Guide =>
  ({ id, group, order, related }) as Guide;

describe('guides', () => {
  it('are read in the order of groups, then of places', async () => {
    const heads = await guides.load();
    expect(heads[0]?.id).toBe('decision');
    expect(heads.length).toBeGreaterThan(10);
  });

  it('name the file whose head does not hold', () => {
    expect(() => guides.entryOf({ id: 'a', file: 'content/guides/a.mdx', text: '---\ntitle: "A"\n---\n' })).toThrow(
      'content/guides/a.mdx',
    );
  });

  it('refuse two guides in one place', () => {
    expect(() => guides.inOrder([guide('a', 'oauth', 1, ['b']), guide('b', 'oauth', 1, ['a'])])).toThrow(
      'content/guides/b.mdx: order 1 in oauth is taken by a; 2 is free',
    );
  });

  it.each(['none', 'a'])('refuse a related guide that is not another one: %s', (id) => {
    expect(() => guides.inOrder([guide('a', 'oauth', 1, [id])])).toThrow(id);
  });
});

describe('a draft', () => {
  afterEach(() => void vi.unstubAllEnvs());
  const draft: Guide = { ...guide('b', 'oauth', 2, ['a']), draft: true };
  const idsIn = (environment: { readonly [name: string]: string }) => {
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    return guides.inOrder([guide('a', 'oauth', 1, ['b']), draft]).map(({ id, related }) => [id, related]);
  };

  it('is left out of a build, and no guide leads to it', () => {
    expect(idsIn({ NODE_ENV: 'production' })).toEqual([['a', []]]);
  });

  it('is there for a preview', () => {
    expect(idsIn({ NODE_ENV: 'production', SHOW_DRAFTS: '1' })).toEqual([
      ['a', ['b']],
      ['b', ['a']],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { guideFiles, headOf, inReadingOrder } from './guide-files';
import type { Guide } from './guide-frontmatter';

const guide = (slug: string, group: Guide['group'], order: number, related: string[]): Guide =>
  ({ slug, group, order, related }) as Guide;

describe('guide files', () => {
  it('are read in the order of groups, then of places', async () => {
    const heads = inReadingOrder((await guideFiles()).map(headOf));
    expect(heads[0]?.slug).toBe('decision');
    expect(heads.length).toBeGreaterThan(10);
  });

  it('name the file whose head does not hold', () => {
    expect(() => headOf({ slug: 'a', file: 'content/guides/a.mdx', text: '---\ntitle: "A"\n---\n' })).toThrow(
      'content/guides/a.mdx',
    );
  });

  it('refuse two guides in one place', () => {
    expect(() => inReadingOrder([guide('a', 'oauth', 1, ['b']), guide('b', 'oauth', 1, ['a'])])).toThrow('order 1');
  });

  it.each(['none', 'a'])('refuse a related guide that is not another one: %s', (slug) => {
    expect(() => inReadingOrder([guide('a', 'oauth', 1, [slug])])).toThrow(slug);
  });
});

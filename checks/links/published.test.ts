import { describe, expect, it } from 'vitest';
import { addressFindings, lastingAddresses } from './published';

const since = '2026-11-22';
const page = (address: string) => ({ kind: 'guide', address }) as const;
const published = (address: string) => ({ since, kind: 'guide', address }) as const;
const messages = (...args: Parameters<typeof addressFindings>) =>
  addressFindings(...args).map(({ message }) => message);

describe('published addresses', () => {
  it('may move, and then lead to a page', () => {
    expect(messages([page('/b')], [published('/a'), published('/b')], { '/a': '/b#c' })).toEqual([]);
  });

  it('name one that is gone, one that is new, and a redirect that leads nowhere', () => {
    expect(messages([page('/b')], [published('/a')], {})).toEqual([
      expect.stringContaining('/a was published and is gone'),
      expect.stringContaining('/b is new'),
    ]);
    expect(messages([], [published('/a')], { '/a': '/c' })).toEqual(['/a leads to /c, which is no page']);
    expect(messages([page('/a')], [published('/a')], { '/a': '/a' })).toEqual([expect.stringContaining('is a page')]);
  });

  it('name a part of a page that is gone, since no redirect can lead on from it', () => {
    expect(messages([page('/a')], [published('/a'), published('/a#b')], {})).toEqual([
      expect.stringContaining('a part of a page cannot be moved'),
    ]);
  });

  it('are those of pages, and of the parts of a page that others point at', () => {
    const document = {
      kind: 'term',
      address: '/glossary',
      title: 'Glossary',
      summary: '',
      checked: since,
      hasAlternate: true,
      sections: [
        { anchor: 'dpop', title: 'DPoP', level: 3, markdown: '' },
        { anchor: 'guide-sources', title: 'Sources', level: 2, markdown: '' },
      ],
    } as const;
    const addresses = (parts: 'whole' | 'searched' | 'lasting') =>
      lastingAddresses([{ parts, ...document }]).map(({ address }) => address);
    expect(addresses('lasting')).toEqual(['/glossary', '/glossary#dpop']);
    expect(addresses('searched')).toEqual(['/glossary']);
    expect(addresses('whole')).toEqual(['/glossary']);
  });
});

import { describe, expect, it } from 'vitest';
import { ariaCurrentOf } from './aria-current';

describe('the mark of the current part', () => {
  it.each([
    ['/guidance', '/guidance', 'page'],
    ['/guidance/oauth', '/guidance', 'true'],
    ['/guidance-old', '/guidance', undefined],
    ['/', '/guidance', undefined],
    ['/r/MAA:1.0/TR:L', '/decide', 'true'],
    ['/r', '/decide', 'true'],
    ['/robots.txt', '/decide', undefined],
  ])('of %s on the link to %s is %s', (path, href, current) => {
    expect(ariaCurrentOf(path, href, href === '/decide' ? ['/r', '/compare'] : [])).toBe(current);
  });
});

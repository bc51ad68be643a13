import { describe, expect, it } from 'vitest';
import { canonicalPlace, indexedAddress } from './canonical';
import { readPlace } from './place';

describe('the one address of a question with answers', () => {
  it.each([
    ['policy/MAA:1.1/TR:R', '', '/decide/MAA:1.1/TR:R?question=PO'],
    ['policy/MAA:1.1/TR:R', 'question=AC&answer=P', '/decide/MAA:1.1/TR:R?question=AC&answer=P'],
    ['policy/MAA%3A1.1/TR%3AR', '', '/decide/MAA:1.1/TR:R?question=PO'],
    ['policy', '', null],
    ['MAA:1.1/TR:R', 'question=PO', null],
    ['hello/MAA:1.1/TR:R', '', null],
  ])('%s?%s: %s', (path, query, address) => {
    expect(canonicalPlace(path, new URLSearchParams(query))).toBe(address);
  });
});

it.each([
  ['', '', '/decide'],
  ['transport', '', '/decide'],
  ['policy', '', '/decide/policy'],
  ['', 'question=PO', '/decide/policy'],
  ['', 'question=PO&product=', '/decide'],
  ['MAA:1.1/TR:R', 'question=PO', '/decide'],
])('%s?%s is indexed as %s', (path, query, address) => {
  expect(indexedAddress(readPlace(path, new URLSearchParams(query)))).toBe(address);
});

import { describe, expect, it } from 'vitest';
import { NEWEST } from '@/decision/testing/cases';
import { canonicalAddress, indexedAddress } from './canonical-address';
import { readWizardState } from './wizard-state';

describe('the one address of a question with answers', () => {
  it.each([
    [`policy/${NEWEST}/TR:R`, '', `/decide/${NEWEST}/TR:R?question=PO`],
    [`policy/${NEWEST}/TR:R`, 'question=AC&answer=P', `/decide/${NEWEST}/TR:R?question=AC&answer=P`],
    [`policy/${NEWEST}/TR:R`.replaceAll(':', '%3A'), '', `/decide/${NEWEST}/TR:R?question=PO`],
    ['policy', '', null],
    [`${NEWEST}/TR:R`, 'question=PO', null],
    [`hello/${NEWEST}/TR:R`, '', null],
  ])('%s?%s: %s', (path, query, address) => {
    expect(canonicalAddress(path, new URLSearchParams(query))).toBe(address);
  });
});

it.each([
  ['', '', '/decide'],
  ['transport', '', '/decide'],
  ['policy', '', '/decide/policy'],
  ['', 'question=PO', '/decide/policy'],
  ['', 'question=PO&product=', '/decide'],
  [`${NEWEST}/TR:R`, 'question=PO', '/decide'],
])('%s?%s is indexed as %s', (path, query, address) => {
  expect(indexedAddress(readWizardState(path, new URLSearchParams(query)))).toBe(address);
});

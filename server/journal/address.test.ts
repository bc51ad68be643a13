import { describe, expect, it } from 'vitest';
import { mailboxOf, readAddress } from './address';

describe('an address', () => {
  it.each([
    ['a@example.org', 'a@example.org'],
    [' Mixed.Case@EXAMPLE.org ', 'Mixed.Case@example.org'],
    ['me@bücher.example', 'me@xn--bcher-kva.example'],
    ['plus+tag@sub.example.co.uk', 'plus+tag@sub.example.co.uk'],
  ])('%s is one', (text, address) => {
    expect(readAddress(text)).toBe(address);
  });

  it.each([
    'a',
    '@example.org',
    'a@',
    'a@localhost',
    'a b@example.org',
    'a@example.org\r\nBcc: b@example.org',
    'a\n@example.org',
    'a@example.org, b@example.org',
    '"a" <a@example.org>',
    'a@exa mple.org',
    'a@[127.0.0.1]',
    `${'a'.repeat(250)}@example.org`,
    'a@example.org\u0000',
  ])('%j is none', (text) => {
    expect(readAddress(text)).toBeNull();
  });
});

describe('a mailbox', () => {
  it.each([
    ['a@example.org', 'a@example.org'],
    ['A.b+News+2@example.org', 'a.b@example.org'],
    ['+tag@example.org', '+tag@example.org'],
    ['a+@example.org', 'a@example.org'],
    ['a-b@example.org', 'a-b@example.org'],
  ])('%s is %s', (address, mailbox) => {
    expect(mailboxOf(address)).toBe(mailbox);
  });
});

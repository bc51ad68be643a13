import { expect, it } from 'vitest';
import { clientOf, isOwnRequest } from './own-request';

const HOST = { host: 'advisor.example.org' };

it.each([
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{ 'sec-fetch-site': 'cross-site' }, false],
  [{ 'sec-fetch-site': 'same-site' }, false],
  [{ 'sec-fetch-site': 'none' }, false],
  [{ origin: 'https://advisor.example.org' }, true],
  [{ origin: 'https://advisor.example.org.evil.example' }, false],
  [{ origin: 'null' }, false],
  [{}, false],
  [{ 'sec-fetch-site': 'cross-site', origin: 'https://advisor.example.org' }, false],
])('%j comes from a page of ours: %s', (headers, own) => {
  expect(isOwnRequest(new Headers({ ...HOST, ...(headers as Record<string, string>) }))).toBe(own);
});

it('counts a client by what the nearest proxy saw, not by what the client claims', () => {
  expect(clientOf(new Headers({ 'x-forwarded-for': '1.1.1.1, 2.2.2.2' }))).toBe('2.2.2.2');
  expect(clientOf(new Headers({ 'x-real-ip': '3.3.3.3', 'x-forwarded-for': '1.1.1.1' }))).toBe('3.3.3.3');
});

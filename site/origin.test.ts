import { expect, it } from 'vitest';
import { DEFAULT_ORIGIN, isLoopback, readOrigin } from './origin';

it.each([
  [DEFAULT_ORIGIN, DEFAULT_ORIGIN],
  ['https://Advisor.Example/', 'https://advisor.example'],
  ['https://advisor.example:443//', 'https://advisor.example'],
  ['http://192.0.2.1:8080', 'http://192.0.2.1:8080'],
  ['http://[::1]:3000', 'http://[::1]:3000'],
])('%s is the origin %s', (text, origin) => {
  expect(readOrigin(text)).toBe(origin);
});

it.each([
  '',
  'advisor.example',
  '//advisor.example',
  'ftp://advisor.example',
  'https://',
  'https://advisor.example/path',
  'https://advisor.example?a',
  'https://advisor.example#a',
  'https://user:password@advisor.example',
])('%j is no origin', (text) => {
  expect(readOrigin(text)).toBeNull();
});

it('tells what only the own machine reaches', () => {
  const loopback = ['http://localhost:3000', 'http://site.localhost', 'http://127.0.0.1:8080', 'http://[::1]'];
  const other = ['https://advisor.example', 'http://192.0.2.1', 'http://notlocalhost', 'http://127.example.org.uk'];
  expect(loopback.map(isLoopback)).not.toContain(false);
  expect(other.map(isLoopback)).not.toContain(true);
});

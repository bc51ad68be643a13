import { expect, it } from 'vitest';
import { sourceInWork } from '../model/index.ts';
import { newestSource } from './newest.ts';
import { partsOf, sourceOf } from './parts.ts';

it.each([
  ['the model in work', sourceInWork],
  ['the newest released model', newestSource],
])('%s is put together from its parts as it was', (_, source) => {
  expect(JSON.stringify(sourceOf(partsOf(source)))).toBe(JSON.stringify(source));
});

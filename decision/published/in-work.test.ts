import { expect, it } from 'vitest';
import { sourceInWork } from '../model/index.ts';
import { versionFault } from './difference.ts';
import { newestSource } from './newest.ts';

it('the model in work says what was released, or has a version that allows what it says otherwise', () => {
  const fault = versionFault(newestSource, sourceInWork);
  if (fault !== null) expect.fail(fault);
});

import { describe, expect, it } from 'vitest';
import { thrownFinding } from './finding';

describe('what was thrown', () => {
  it('is a finding of the file that its message begins with', () => {
    expect(thrownFinding(new Error('content/guides/a.mdx: two\nlines: of it'), 'schema')).toEqual({
      file: 'content/guides/a.mdx',
      rule: 'schema',
      message: 'two\nlines: of it',
    });
  });

  it('is a finding of the content where it names no file', () => {
    expect(thrownFinding(new Error('No: it does not hold'), 'schema').file).toBe('content');
  });
});

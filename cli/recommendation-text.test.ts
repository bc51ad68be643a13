import { describe, expect, it } from 'vitest';
import { advise } from '@/decision';
import { someAnswers } from '@/decision/check/random-answers';
import { recommendationWriter } from './recommendation-text';

describe('the writer of recommendations', () => {
  it('writes what JSON.stringify writes', () => {
    const write = recommendationWriter((json) => json);
    for (const answers of someAnswers(17, 2_000)) {
      const recommendation = advise(answers);
      const text = write(recommendation);
      if (text !== JSON.stringify(recommendation)) expect(text).toBe(JSON.stringify(recommendation));
    }
  });

  it('does so for a recommendation that nothing shares or freezes, before and after it changes', () => {
    const write = recommendationWriter((json) => json);
    const copy = structuredClone(advise({ transport: 'remote-http', actor: 'agent', mandate: 'mutual-tls' }));
    expect(write(copy)).toBe(JSON.stringify(copy));
    Object.assign(copy.controls[0] ?? {}, { id: 'a “quoted” \u2028 id\n' });
    expect(write(copy)).toBe(JSON.stringify(copy));
  });

  it('encodes every piece', () => {
    const write = recommendationWriter((json) => Buffer.from(json, 'utf8').toString('latin1'));
    for (const answers of someAnswers(18, 200)) {
      const bytes = Buffer.from(write(advise(answers)), 'latin1');
      expect(bytes.toString('utf8')).toBe(JSON.stringify(advise(answers)));
    }
  });
});

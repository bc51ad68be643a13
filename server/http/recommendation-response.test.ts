import { describe, expect, it, vi } from 'vitest';
import { readLink } from '@/decision';
import { link } from '@/decision/testing/cases';

vi.mock('server-only', () => ({}));
const { recommendationResponse } = await import('./recommendation-response');

describe('a recommendation over HTTP', () => {
  it.each([
    'MAA:1.0/TR:L/AC:A/BE:U/EX:D/DS:S/IM:C/PO:S',
    link('an agent with a local process'),
    link('a person through a client in a vendor cloud'),
    link('a service inside a mesh'),
  ])('is the bytes of what the model returns: %s', async (vector) => {
    const { model, answers } = await readLink(vector);
    const response = recommendationResponse(model.advise(answers));
    expect(response.headers.get('Link')).toContain(`</r/${vector}>`);
    expect(await response.text()).toBe(JSON.stringify(model.advise(answers)));
  });
});

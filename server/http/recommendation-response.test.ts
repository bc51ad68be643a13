import { describe, expect, it, vi } from 'vitest';
import { readLink } from '@/decision';

vi.mock('server-only', () => ({}));
const { recommendationResponse } = await import('./recommendation-response');

describe('a recommendation over HTTP', () => {
  it.each([
    'MAA:1.0/TR:L/AC:A/BE:U/EX:D/DS:S/IM:C/PO:S',
    'MAA:1.1/TR:L/AC:A/BE:U/EX:D/DS:S/IM:C/PO:S',
    'MAA:1.1/TR:R/AC:P/CL:V/SV:P/ID:1/RE:Y/TL:O/EX:W/DS:S/IM:C/CU:H/MD:N/AP:T/AS:DC/PO:S',
    'MAA:1.1/TR:R/AC:S/BE:I/CL:O/SV:T/TE:1/ID:1/RE:Y/TL:E/EX:S/DS:N/IM:S/CU:M/MD:N/WI:A/PR:C/AP:T/AS:DGMKB/PO:R',
  ])('is the bytes of what the model returns: %s', async (vector) => {
    const { model, answers } = await readLink(vector);
    const response = recommendationResponse(model.advise(answers));
    expect(response.headers.get('Link')).toContain(`</r/${vector}>`);
    expect(await response.text()).toBe(JSON.stringify(model.advise(answers)));
  });
});

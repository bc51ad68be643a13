import { expect, test } from '@playwright/test';
import { MODEL, NEWEST, STDIO, VECTORS } from './links';

const API = '/api/v1/recommendations';

test.describe('the API @once', () => {
  test('says that it is well', async ({ request }) => {
    const response = await request.get('/api/health');
    expect(await response.json()).toEqual({ status: 'ok', model: MODEL, mail: 'outbox' });
  });

  for (const [name, vector] of Object.entries(VECTORS)) {
    test(`returns the same bytes for a link and for its answers: ${name}`, async ({ request }) => {
      const byLink = await request.get(`${API}/${vector}`);
      expect(byLink.status()).toBe(200);
      expect(byLink.headers()['content-type']).toBe('application/json');
      expect(byLink.headers()['access-control-allow-origin']).toBe('*');
      expect(byLink.headers().link).toContain(`</r/${vector}>; rel="alternate"; type="text/html"`);
      const text = await byLink.text();
      const { model, vector: returned } = JSON.parse(text) as { model: string; vector: string };
      expect([model, returned]).toEqual([MODEL, vector]);
      expect(await (await request.get(`${API}/${vector}`)).text()).toBe(text);
    });
  }

  test('takes answers as JSON and names their address', async ({ request }) => {
    const data = {
      transport: 'stdio',
      actor: 'agent',
      behalf: 'user-present',
      exposure: 'device',
      downstream: 'same-domain',
      impact: 'change',
      policy: 'scopes-only',
    };
    const response = await request.post(API, { data });
    expect(response.status()).toBe(200);
    expect(response.headers().location).toBe(`${API}/${STDIO}`);
    expect(await response.text()).toBe(await (await request.get(`${API}/${STDIO}`)).text());
  });

  test('leads from another order to the canonical address', async ({ request }) => {
    const response = await request.get(`${API}/${STDIO.replace('TR:L/AC:A', 'AC:A/TR:L')}`, { maxRedirects: 0 });
    expect(response.status()).toBe(308);
    expect(response.headers().location).toBe(`${API}/${STDIO}`);
  });

  for (const [name, vector, status, code] of [
    ['a missing answer', `${NEWEST}/TR:L`, 400, 'missing'],
    ['an unknown option', STDIO.replace('PO:S', 'PO:Z'), 400, 'unknown-option'],
    ['an unknown version', STDIO.replace(NEWEST, 'MAA:7.0'), 404, 'unknown-version'],
  ] as const) {
    test(`answers ${name} with problem details`, async ({ request }) => {
      const response = await request.get(`${API}/${vector}`);
      expect(response.status()).toBe(status);
      expect(response.headers()['content-type']).toBe('application/problem+json');
      const body = (await response.json()) as {
        status: number;
        title: string;
        problems: { code: string; detail: string }[];
      };
      expect(body.status).toBe(status);
      expect(body.problems.map((one) => one.code)).toContain(code);
      for (const { detail } of body.problems) expect(detail).toMatch(/\.$/);
    });
  }

  for (const [name, data, type, status] of [
    ['text', 'transport=stdio', 'text/plain', 415],
    ['broken JSON', '{"transport":', 'application/json', 400],
    ['an array', '[]', 'application/json', 400],
    ['nothing', '{}', 'application/json', 400],
    ['too much', `{"transport":"${'x'.repeat(70_000)}"}`, 'application/json', 413],
  ] as const) {
    test(`refuses ${name}`, async ({ request }) => {
      const response = await request.post(API, { data: Buffer.from(data), headers: { 'Content-Type': type } });
      expect(response.status()).toBe(status);
      expect(response.headers()['content-type']).toBe('application/problem+json');
    });
  }

  test('answers a preflight request', async ({ request }) => {
    const response = await request.fetch(API, { method: 'OPTIONS', headers: { Origin: 'https://example.org' } });
    expect(response.status()).toBe(204);
    expect(response.headers()['access-control-allow-methods']).toBe('POST');
  });
});

import { expect, test } from '@playwright/test';
import { ALL_PAGES, LINK, READING_PAGES } from './page-kinds';

interface Violation {
  readonly directive: string;
  readonly blocked: string;
}

declare global {
  interface Window {
    violations: Violation[];
  }
}

for (const path of ALL_PAGES) {
  test(`no policy violation and no error on ${path} @once`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(() => {
      window.violations = [];
      document.addEventListener('securitypolicyviolation', (event) => {
        window.violations.push({ directive: event.violatedDirective, blocked: event.blockedURI });
      });
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => window.violations)).toEqual([]);
    expect(errors).toEqual([]);
  });
}

const ANSWERS = [
  ...ALL_PAGES,
  '/api/health',
  `/api/v1/recommendations/${LINK}`,
  '/api/v1/recommendations/nonsense',
  `/export/record/${LINK}.md`,
  `/export/connection/${LINK}.svg`,
  `/og/r/${LINK}`,
  '/schemas/answers-1.json',
  '/robots.txt',
  '/guidance/mtls.md',
  '/feeds/guides.atom',
  '/llms.txt',
  '/search/index.json',
  '/site.js',
];

test('every response carries the security headers @once', async ({ request }) => {
  for (const path of ANSWERS) {
    const headers = (await request.get(path, { maxRedirects: 0 })).headers();
    const policy = headers['content-security-policy'] ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(policy, path).not.toMatch(/unsafe-|\*|https?:/);
    expect(policy.match(/script-src/g), path).toHaveLength(1);
    expect(headers['strict-transport-security'], path).toMatch(/max-age=\d{8}/);
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toBe(path.startsWith('/decide') ? 'no-referrer' : 'same-origin');
    expect(headers['permissions-policy'], path).toContain('camera=()');
    expect(headers['x-powered-by'], path).toBeUndefined();
    expect(headers['set-cookie'], path).toBeUndefined();
  }
});

test('a nonce is used once @once', async ({ request }) => {
  const nonces = await Promise.all(
    ['/decide', '/decide', '/decide'].map(
      async (path) => /'nonce-([^']+)'/.exec((await request.get(path)).headers()['content-security-policy'] ?? '')?.[1],
    ),
  );
  expect(new Set(nonces).size).toBe(3);
  expect(nonces.every((nonce) => nonce && nonce.length >= 22)).toBe(true);
});

test('reading pages carry no inline script and no inline style @once', async ({ request }) => {
  for (const path of [...READING_PAGES, '/nothing-here']) {
    const html = await (await request.get(path)).text();
    // Blocks of data for programs are never executed.
    const scripts = html.match(/<script\b(?! type="application\/ld\+json">)[^>]*>/g);
    expect(scripts, path).toEqual(['<script src="/site.js" defer="">']);
    expect(html, path).not.toMatch(/<style\b|\sstyle="/);
  }
});

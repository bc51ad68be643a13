import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { clientComponents, isReadingPage, NEEDS_NO_SCRIPT, NEVER_RUN, strip } from './reading-pages.mjs';

const manifest = (...files: string[]) =>
  `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\nglobalThis.__RSC_MANIFEST["/page"] = ${JSON.stringify({
    clientModules: Object.fromEntries(files.map((file) => [`[project]/${file}`, { id: 1 }])),
  })};`;

describe('reading pages', () => {
  it('keeps the words and our own script, and takes the framework off', () => {
    const page =
      '<head><link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/><link rel="preload" href="/f.woff2" as="font"/>' +
      '<script src="/site.js" defer=""></script><script src="/_next/a.js" async=""></script></head>' +
      '<body><p>Words<!-- --> here</p><script type="application/ld+json">{}</script><script>self.__next_f.push([1,"x"])</script></body>';
    expect(strip(page)).toBe(
      '<head><link rel="preload" href="/f.woff2" as="font"/><script src="/site.js" defer=""></script></head><body><p>Words here</p><script type="application/ld+json">{}</script></body>',
    );
  });

  it('refuses client components of ours, but not error boundaries and the framework', () => {
    expect(clientComponents(manifest('node_modules/next/dist/client/x.js', 'app/error.tsx'))).toEqual([]);
    expect(clientComponents(manifest('components/ui/menu.tsx', 'node_modules/some-widget/index.js'))).toEqual([
      '[project]/components/ui/menu.tsx',
      '[project]/node_modules/some-widget/index.js',
    ]);
  });

  it('exempts files that are there', () => {
    const files = execFileSync('git', ['ls-files', '*.tsx'], { encoding: 'utf8' }).trim().split('\n');
    for (const pattern of [...NEVER_RUN, ...NEEDS_NO_SCRIPT])
      expect(
        files.filter((file) => pattern.test(`/${file}`)),
        `${pattern}`,
      ).toHaveLength(1);
  });

  it('knows the interactive routes', () => {
    expect(['index.html', 'guidance/oauth.html', '_not-found.html', 'reports.html'].every(isReadingPage)).toBe(true);
    expect(['decide.html', 'decide/a.html', 'r.html'].some(isReadingPage)).toBe(false);
  });
});

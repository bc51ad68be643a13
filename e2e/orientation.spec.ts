import { expect, type Page, test } from '@playwright/test';
import { ALL_PAGES, ERROR_PAGES, INTERACTIVE_PAGES, LINK, READING_PAGES } from './page-kinds';

/** Parts of the site that the head names, with the paths that belong to them. */
const PARTS: { readonly [name: string]: RegExp } = {
  Decide: /^\/(?:decide|r|compare)(?:[/?]|$)/,
  Guidance: /^\/guidance(?:\/|$)/,
  Controls: /^\/controls(?:\/|$)/,
  Incidents: /^\/incidents(?:\/|$)/,
  Frameworks: /^\/frameworks(?:\/|$)/,
  Model: /^\/model(?:\/|$)/,
};
const partOf = (path: string): string | undefined => Object.keys(PARTS).find((name) => PARTS[name]?.test(path));

const current = (page: Page, part: 'header' | 'footer') =>
  page
    .locator(`.site-${part} [aria-current]`)
    .evaluateAll((links) => links.map((link) => [link.textContent, link.getAttribute('aria-current')]));

test.describe('where one is', () => {
  for (const path of [...READING_PAGES, ...INTERACTIVE_PAGES]) {
    test(`is marked in the head of ${path} @nojs`, async ({ page }) => {
      await page.goto(path);
      const part = partOf(path);
      const isPart = `/${part?.toLowerCase()}` === path.split('?')[0];
      expect(await current(page, 'header')).toEqual(part === undefined ? [] : [[part, isPart ? 'page' : 'true']]);
    });
  }

  test('is marked in the foot where only the foot leads there @nojs', async ({ page }) => {
    for (const [path, name] of [
      ['/capabilities', 'Who supports what'],
      ['/glossary', 'Glossary'],
      ['/subscribe', 'Subscribe'],
    ] as const) {
      await page.goto(path);
      expect(await current(page, 'footer')).toEqual([[name, 'page']]);
    }
  });

  test('has a mark that is seen, in either scheme and in forced colours', async ({ page }) => {
    await page.goto('/guidance/oauth');
    const link = page.locator('.site-header [aria-current]');
    const other = page.locator('.site-header nav a:not([aria-current])').first();
    for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      await page.emulateMedia(media);
      await expect(link).toHaveCSS('text-decoration-line', 'underline');
      await expect(link).toHaveCSS('text-decoration-thickness', '2px');
      await expect(link).toHaveCSS('font-weight', '650');
      await expect(other).not.toHaveCSS('text-decoration-thickness', '2px');
      await expect(other).not.toHaveCSS('font-weight', '650');
    }
  });

  test('follows the questions, which change the address without loading a page', async ({ page }) => {
    await page.goto('/decide');
    expect(await current(page, 'header')).toEqual([['Decide', 'page']]);
    await page.getByRole('radio', { name: 'HTTP over a network' }).check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.locator('.site-header [aria-current]')).toHaveAttribute('aria-current', 'true');
  });
});

test.describe('headings', () => {
  // A message about a form or a change comes and goes: it is no part of the page to point to.
  const HEADINGS = 'h2:not(.notice h2, [role=alert] h2)';

  for (const path of ALL_PAGES) {
    test(`of ${path} can be pointed to @nojs`, async ({ page }) => {
      await page.goto(path);
      const faults = await page.locator(HEADINGS).evaluateAll((all) =>
        all.flatMap((heading) => {
          const link = heading.querySelector('a[href]');
          const href = link?.getAttribute('href') ?? '';
          const target = href.startsWith('#') ? document.getElementById(href.slice(1)) : heading;
          return heading.id !== '' && link !== null && target?.contains(heading) ? [] : [heading.outerHTML];
        }),
      );
      expect(faults).toEqual([]);
      const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    });
  }

  test('and controls of a recommendation have links of their own @nojs', async ({ page }) => {
    await page.goto(`/r/${LINK}`);
    const section = page.locator('.rec-section > h2 > a');
    expect(await section.count()).toBe(await page.locator('.rec-section').count());
    const controls = page.locator('.control-group li.control');
    const links = await page
      .locator('.control-group h4 > a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links).toEqual(await controls.evaluateAll((all) => all.map(({ id }) => `#${id}`)));
    expect(links.length).toBeGreaterThan(10);
    await page.locator('.control-group h4 > a').first().click();
    expect(new URL(page.url()).hash).toBe(links[0]);
  });
});

test.describe('the contents', () => {
  const marked = (page: Page) =>
    page.locator('.toc [aria-current]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));

  for (const [path, ids] of [
    [`/r/${LINK}`, ['layers', 'controls', 'flips', 'sources', 'keep']],
    ['/guidance/oauth', []],
  ] as const) {
    test(`of ${path.slice(0, 20)} mark the section in view @once`, async ({ page }) => {
      await page.goto(path);
      // A heading with another one right below it shares the top of the window with it.
      const all = await page.locator('.toc a').evaluateAll((links) => {
        const heads = links.map((link) => document.getElementById((link.getAttribute('href') ?? '').slice(1)));
        const tops = heads.map((head) => head?.getBoundingClientRect().top ?? 0);
        return heads.flatMap((head, index) => ((tops[index + 1] ?? 1e6) - (tops[index] ?? 0) > 200 ? [head?.id] : []));
      });
      expect(all.length).toBeGreaterThan(5);
      expect(await marked(page)).toEqual([]);
      for (const id of ids.length > 0 ? ids : all) {
        await page.evaluate((to) => document.getElementById(to ?? '')?.scrollIntoView(), id);
        await expect.poll(() => marked(page)).toEqual([`#${id}`]);
      }
      // Far jumps, over sections that never were in the window.
      for (const id of [all.at(-2), all[1]]) {
        await page.evaluate((to) => document.getElementById(to ?? '')?.scrollIntoView(), id);
        await expect.poll(() => marked(page)).toEqual([`#${id}`]);
      }
      await page.evaluate(() => window.scrollTo(0, 0));
      await expect.poll(() => marked(page)).toEqual([]);
    });
  }

  test('of a guide mark nothing in what follows the text @once', async ({ page }) => {
    await page.goto('/guidance/oauth');
    await page.locator('.guide-end h2').last().scrollIntoViewIfNeeded();
    await page.evaluate(() => document.querySelector('.guide-end h2')?.scrollIntoView());
    await expect.poll(() => marked(page)).toEqual([]);
  });

  test('keep the marked entry in their own window, and the page where it is @once', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 320 });
    await page.goto(`/r/${LINK}`);
    await page.evaluate(() => document.getElementById('keep')?.scrollIntoView());
    const before = await page.evaluate(() => scrollY);
    await expect.poll(() => marked(page)).toEqual(['#keep']);
    await expect(page.locator('.toc [aria-current]')).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });
});

test.describe('signs that a style sheet writes', () => {
  for (const path of [...READING_PAGES, ...INTERACTIVE_PAGES, ...ERROR_PAGES]) {
    test(`can be seen on ${path} @once`, async ({ page }) => {
      await page.goto(path);
      const signs = await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        const found = [...document.querySelectorAll('body *')].flatMap((element) =>
          ['::before', '::after'].map((which) => getComputedStyle(element, which).content),
        );
        return [...new Set(found)];
      });
      expect(signs.filter((sign) => /[\p{Cc}\p{Cf}\p{Co}\uFFFD]/u.test(sign))).toEqual([]);
    });
  }

  test('an unfolded reason has a minus sign, a folded one a plus sign', async ({ page }) => {
    await page.goto(`/r/${LINK}`);
    const reason = page.locator('.fired').first();
    const sign = () => reason.locator('summary').evaluate((summary) => getComputedStyle(summary, '::after').content);
    expect(await sign()).toBe('"+"');
    await reason.locator('summary').click();
    expect(await sign()).toBe('"\u2212"');
  });
});

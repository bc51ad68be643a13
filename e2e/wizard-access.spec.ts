import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { layoutShift } from './layout-shift';
import { NEWEST } from './links';
import { BEFORE_SET_QUESTION, LONG_WAY_END } from './wizard-steps';

const PLACES = {
  'a question': `/decide/${NEWEST}/TR:R/AC:P/CL:V`,
  'a question without an answer': `/decide/${NEWEST}/TR:R?question=AC&answer=`,
  'the set question': BEFORE_SET_QUESTION,
  'the set question, incomplete': `${BEFORE_SET_QUESTION}?question=AS&answer=&D=yes`,
  'the summary': LONG_WAY_END,
  'a summary after a change': `/decide/${NEWEST}/TR:L/AC:P/EX:S/DS:N/IM:C/PO:R?was=${LONG_WAY_END.slice('/decide/'.length)}`,
  'a question opened by its id': '/decide/presents',
  'a question that is not asked': `/decide/${NEWEST}/TR:L?question=PR`,
  'a bad link': `/decide/${NEWEST}/TR:R/AC:Q/ZZ:1`,
};

for (const [name, path] of Object.entries(PLACES)) {
  for (const [colorScheme, tag] of [
    ['light', '@once'],
    ['dark', '@phone'],
  ] as const) {
    test(`${name} has no accessibility violation in the ${colorScheme} scheme ${tag}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await page.locator('details').evaluateAll((all) => {
        for (const details of all) details.setAttribute('open', '');
      });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    });
  }

  test(`${name} fits the width and does not shift`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await layoutShift(page)).toBeLessThan(0.02);
  });
}

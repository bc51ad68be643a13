import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ExposureSection } from '@/components/exposure/exposure-section';
import { decode, newestModel } from '@/decision';
import { deployments } from '@/decision/check/golden/deployments';
import { type ExposureInputs, noInputs, todayChoices } from '@/decision/exposure';
import { reachDocument } from './drawings';
import { reach } from './record/reach';

const SET = { detection: 864_000, revocation: 7_200, audiences: 12 } as const;

const cases = deployments.flatMap(({ id, vector }) => {
  const { answers } = decode(vector);
  const inputs: readonly ExposureInputs[] = [
    noInputs,
    ...todayChoices(answers).flatMap((today) => [
      { ...noInputs, today },
      { ...SET, today },
    ]),
  ];
  return inputs.map((one) => ({ id, answers, inputs: one }));
});

/** The text of a page or a drawing, without its marks. */
const textOf = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#x27;', '’')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

describe('how far a stolen credential gets', () => {
  it('is the same on the page, in the record and in the drawing, whatever the reader has set', () => {
    expect(cases.length).toBeGreaterThan(3 * deployments.length);
    for (const { id, answers, inputs } of cases) {
      const recommendation = newestModel.advise(answers);
      const name = `${id} ${JSON.stringify(inputs)}`;
      const page = renderToStaticMarkup(
        createElement(ExposureSection, { recommendation, answers, inputs, path: '/r' }),
      );
      const record = reach({ recommendation, answers, model: newestModel, site: 'https://advisor.example', inputs });
      const drawing = reachDocument(recommendation, answers, inputs);
      const [, sentence = ''] = /<strong>([^<]*)<\/strong>/.exec(page) ?? [];
      if (sentence !== '') expect(record.replaceAll('\\', ''), name).toContain(sentence);
      const [, told = ''] = /<desc id="desc">([^<]*)<\/desc>/.exec(drawing) ?? [];
      expect(textOf(page), name).toContain(textOf(told));
      const windows = [...told.matchAll(/; ([^;]*); (?:a copy|only if)/g)].map(([, window]) => window);
      for (const window of windows) expect(record, name).toContain(window);
      const stated = inputs.today !== null;
      expect(sentence.startsWith('Today'), name).toBe(stated && sentence !== '');
      expect(told.startsWith('Today.'), name).toBe(stated || answers.accepts === 'anyone');
      expect(record.includes('Today'), name).toBe(stated || answers.accepts === 'anyone');
    }
  });
});

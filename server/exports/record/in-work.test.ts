/** Recommendations in the shape of 2.0, by the model in work, in everything that shows them. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { formatRecommendation } from '@/cli/report';
import { Layers } from '@/components/recommendation/layers';
import { Profile } from '@/components/recommendation/profile';
import { outcomeName, outcomeValue } from '@/content/strings/compare';
import { interimDetails } from '@/content/strings/interim-details';
import { composedSentence, shortTitle } from '@/content/strings/sentence';
import { verifyTexts } from '@/content/strings/verify';
import { compare, LAYERS, modelOf } from '@/decision';
import { examinerOf } from '@/decision/examine';
import { noInputs } from '@/decision/exposure';
import { inWork } from '@/decision/in-work';
import json from '@/decision/testing/right-answers.json';
import { connectionDocument, reachDocument } from '../drawings';
import { decisionRecord } from './record';

const SITE = 'https://advisor.example';
const SHARED =
  'TR:R/AC:S/BE:B/CL:O/IN:F/SV:P/ID:1/RE:Y/TL:lo/CA:X/EX:0/DS:N/IM:L/CU:D/MD:0/WI:P/PR:S/AP:T/AS:DAfvMogp/CR:Gy/CP:KsA/PO:S';
const vectors = [
  ...json.cases.filter((_, at) => at % 6 === 0).map(({ id, vector }) => [id, vector]),
  ['shared', SHARED],
];

const released = (await modelOf('1.1')) ?? expect.fail('no model 1.1');

describe.each(vectors)('a recommendation of 2.0: %s', (_, vector) => {
  const { answers, problems } = inWork.decode(`MAA:2.0/${vector}`);
  const recommendation = inWork.advise(answers);
  const verify = LAYERS.flatMap((id) => recommendation.layers[id].verify ?? []);
  const interims = LAYERS.flatMap((id) => recommendation.layers[id].interim ?? []);
  const advice = { model: inWork, answers, missing: [], recommendation };
  const texts = [
    decisionRecord({ recommendation, answers, model: inWork, site: SITE, inputs: noInputs }),
    formatRecommendation(recommendation, { model: inWork, site: SITE }).replaceAll(/\s+/g, ' '),
    renderToStaticMarkup(Layers({ advice, whyNot: examinerOf(inWork).whyNot(answers), linked: new Set() })),
  ];

  it('is read, and named in words throughout', () => {
    expect(problems).toEqual([]);
    for (const text of [...texts, composedSentence(recommendation), shortTitle(recommendation)])
      expect(text).not.toMatch(/undefined|\[object/);
  });

  it('shows each thing to verify and what each interim settles', () => {
    const plain = (text: string) => text.replaceAll(/[^A-Za-z]+/g, '');
    for (const text of texts) {
      const letters = plain(text);
      for (const { what } of verify) expect(letters).toContain(plain(verifyTexts[what] ?? what).slice(0, 60));
      for (const { value } of interims.flatMap(interimDetails)) expect(letters).toContain(plain(value).slice(0, 30));
    }
  });

  it('has both profiles where two kinds of caller share the connection and differ', () => {
    const tables = renderToStaticMarkup(Profile({ advice })).match(/<table/g) ?? [];
    const grants = new Set(recommendation.profiles?.map(({ profile }) => profile.grant));
    if (grants.size > 1) expect(tables).toHaveLength(2);
    if (recommendation.profiles === undefined) expect(tables).toHaveLength(1);
  });

  it('is drawn, and compared with one of 1.1 and of its own version', () => {
    expect(connectionDocument(recommendation, answers)).toMatch(/^<svg|^<\?xml/);
    expect(reachDocument(recommendation, answers)).not.toMatch(/undefined/);
    const remote = released.withRestNotSure({ transport: 'remote-http' });
    const first = inWork.decode(`MAA:2.0/${SHARED}`).answers;
    for (const other of [
      { model: released, answers: remote },
      { model: inWork, answers: first },
    ]) {
      for (const outcome of compare(other, { model: inWork, answers }).outcomes) {
        const said = [
          outcomeName(outcome),
          outcomeValue(outcome, outcome.a.value),
          outcomeValue(outcome, outcome.b.value),
        ];
        expect(said.join(' ')).not.toMatch(/undefined|null/);
        expect(outcome.causes.length).toBeGreaterThan(0);
      }
    }
  });
});

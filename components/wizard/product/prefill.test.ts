import { describe, expect, it } from 'vitest';
import { products } from '@/content/capabilities';
import { type Answers, askedQuestions, questions } from '@/decision';
import { randomAnswers } from '@/decision/check/random-answers';
import { NEWEST } from '@/decision/testing/cases';
import { addressOf } from '../links';
import { readWizardState } from '../wizard-state';
import { prefillFrom } from './prefill';

const product = (id: string) => {
  const found = products.find((one) => one.id === id);
  if (!found) throw new Error(`no product ${id}`);
  return found;
};

const stateAt = (address: string) => {
  const url = new URL(address, 'https://example.org');
  return { ...readWizardState(url.pathname.slice('/decide/'.length), url.searchParams), query: url.searchParams };
};

const stateOf = (answers: Answers) => stateAt(addressOf(answers));

describe('filling answers in from a product', () => {
  it('fills what a hosted client settles, from nothing', () => {
    const { address, count } = prefillFrom(product('claude'), stateOf({}));
    expect(count).toBe(2);
    expect(stateAt(address).answers).toEqual({ transport: 'remote-http', client: 'vendor-hosted' });
  });

  it('marks the rows of an authorization server and leaves conditions and gaps open', () => {
    const fill = prefillFrom(product('keycloak'), stateOf({}));
    const { question, query, answers } = stateAt(fill.address);
    expect(question?.id).toBe('authorization-server');
    expect(answers).toEqual({ transport: 'remote-http', accepts: 'oauth-tokens' });
    expect([query.get('P'), query.get('B'), query.get('R')]).toEqual(['yes', 'yes', 'yes']);
    expect([query.has('C'), query.has('J'), query.has('G'), query.has('W')]).toEqual([false, false, false, false]);
  });

  it('keeps an answer that was given, and says which', () => {
    const given: Answers = { transport: 'remote-http', client: 'ours' };
    const fill = prefillFrom(product('claude'), stateOf(given));
    expect(fill.answers.find(({ question }) => question === 'client')?.kept).toBe('ours');
    expect(fill.count).toBe(0);
    expect(stateAt(fill.address).answers).toEqual(given);
  });

  it('keeps an answer that is set aside, and says which', () => {
    const state = stateAt(`/decide/${NEWEST}/TR:L?was=${NEWEST}/CL:O`);
    const fill = prefillFrom(product('claude'), { ...state, answers: {} });
    expect(fill.answers.find(({ question }) => question === 'client')?.kept).toBe('ours');
    expect(stateAt(fill.address).answers).toEqual({ transport: 'remote-http', client: 'ours' });
  });

  it('says that nothing is asked about an authorization server where that is so', () => {
    const fill = prefillFrom(product('keycloak'), stateOf({ transport: 'stdio' }));
    expect(fill.rows).toEqual([]);
    expect(fill.count).toBe(0);
  });

  it('never puts a product in an address, never loses or overrides an answer that still counts', () => {
    const ids = new Set(products.map(({ id }) => id));
    let tried = 0;
    for (const answers of randomAnswers(11)) {
      tried += 1;
      if (tried > 300) break;
      const kept = Object.fromEntries(Object.entries(answers).filter((_, index) => index % 2 === 0)) as Answers;
      for (const one of products) {
        const { address } = prefillFrom(one, stateOf(kept));
        const state = stateAt(address);
        expect([...state.query.keys(), ...state.query.values()].some((part) => ids.has(part))).toBe(false);
        const asked = askedQuestions(state.answers);
        for (const [question, answer] of Object.entries(kept)) {
          const id = question as keyof Answers;
          if (asked.includes(id) && answer !== 'not-sure') expect(state.answers[id]).toEqual(answer);
        }
      }
    }
  });
});

describe('what is known of products', () => {
  it('names questions, options and sources that exist', () => {
    for (const { id, sources, answers, supports } of products) {
      for (const [question, known] of Object.entries(answers)) {
        const options: readonly { readonly id: string }[] = questions.find((one) => one.id === question)?.options ?? [];
        expect(options.map((option) => option.id)).toContain(known.option);
        if (known.source !== null) expect(sources[known.source], `${id} ${question}`).toBeDefined();
      }
      for (const support of Object.values(supports)) expect(sources[support.source], id).toBeDefined();
    }
  });

  it('uses every id and every source once', () => {
    expect(new Set(products.map(({ id }) => id)).size).toBe(products.length);
    for (const { id, sources, supports, answers, notes } of products) {
      const used = new Set([...Object.values(supports), ...Object.values(answers)].map(({ source }) => source));
      sources.forEach((_, index) => {
        expect(used.has(index) || notes.length > 0, `${id} source ${index}`).toBe(true);
      });
    }
  });
});

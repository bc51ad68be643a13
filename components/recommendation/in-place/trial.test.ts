import { describe, expect, it } from 'vitest';
import { type Answer, decode, newestModel, type QuestionId, readLink } from '@/decision';
import { link, NEWEST } from '@/decision/testing/cases';
import { askedIn, tryAnswer } from './trial';

const PERSON = link('a person through a client in a vendor cloud');
const LOCAL = link('a person with a local process');
const OLD = 'MAA:1.0/TR:R/AC:P/CL:V/SV:P/ID:1/RE:Y/TL:O/EX:W/DS:S/IM:C/CU:H/MD:N/AP:T/AS:DC/PO:S';

const trial = async (vector: string, question: QuestionId, answer: Answer) =>
  tryAnswer(await readLink(vector), question, answer);

describe('an answer tried in place', () => {
  it('leads to its own link, with what differs', async () => {
    const { vector, outcomes } = await trial(PERSON, 'domains', 'cross-organisation');
    expect(vector).toBe(PERSON.replace('ID:1', 'ID:C'));
    const role = outcomes.find(({ part, layer }) => part === 'role' && layer === 'federation');
    expect(role?.b.value).toBe(newestModel.advise(decode(vector).answers).layers.federation.role);
  });

  it('changes nothing where it is the answer as given', async () => {
    const { question, given } = askedIn(await readLink(PERSON), 'authorization-server');
    expect(question.kind).toBe('set');
    expect(await trial(PERSON, 'authorization-server', given)).toEqual({
      vector: PERSON,
      outcomes: [],
      newlyAsked: [],
      notAsked: [],
    });
  });

  it('counts questions that it brings up as not sure on a link without open questions', async () => {
    const { vector, newlyAsked } = await trial(LOCAL, 'transport', 'remote-http');
    expect(newlyAsked).toContain('client');
    expect(decode(vector).problems).toEqual([]);
    const back = await trial(vector, 'transport', 'stdio');
    expect(back.notAsked).toEqual(newlyAsked);
    expect(back.vector).toBe(LOCAL);
  });

  it('leaves open what is open on a provisional link', async () => {
    const { vector } = await trial(`${NEWEST}/TR:R/AC:P`, 'actor', 'software');
    expect(vector).toBe(`${NEWEST}/TR:R/AC:S`);
  });

  it('stays with the version of the link', async () => {
    const { vector } = await trial(OLD, 'domains', 'several-ours');
    expect(vector).toMatch(/^MAA:1\.0\/.*\/ID:S\//);
  });
});

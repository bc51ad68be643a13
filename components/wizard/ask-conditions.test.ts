import { describe, expect, it } from 'vitest';
import { type Answers, decode, type QuestionId } from '@/decision';
import { NEWEST } from '@/decision/testing/cases';
import { answersInTheWay, conditionsOf } from './ask-conditions';

const answers = (vector: string): Answers => decode(`${NEWEST}/${vector}`).answers;

describe('what a question depends on', () => {
  it.each<[QuestionId, readonly QuestionId[]]>([
    ['transport', []],
    ['policy', []],
    ['behalf', ['actor']],
    ['tenants', ['transport', 'server']],
    ['presents', ['transport', 'actor', 'client']],
  ])('%s on %j', (id, conditions) => {
    expect(conditionsOf(id)).toEqual(conditions);
  });

  it.each<[string, QuestionId, readonly QuestionId[]]>([
    ['TR:L', 'presents', ['transport']],
    ['TR:R/AC:P/CL:V', 'presents', ['actor', 'client']],
    ['TR:R/SV:P', 'tenants', ['server']],
    ['TR:R/AP:K', 'authorization-server', ['accepts']],
    ['TR:R', 'presents', []],
  ])('%s: %s is kept away by %j', (vector, id, causes) => {
    expect(answersInTheWay(answers(vector), id)).toEqual(causes);
  });
});

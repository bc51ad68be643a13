import engine, { type Decisions } from '@hbtgmbh/dmn-eval-js';
import { DmnModdle } from 'dmn-moddle';
import { beforeAll, describe, expect, it } from 'vitest';
import { modelOf } from '@/decision';
import { randomAnswers } from '@/decision/check/random-answers';
import { newAdvisor } from '@/decision/engine/advisor';
import { MAYBE, NOT_SURE, newInterview } from '@/decision/engine/ask';
import { compile } from '@/decision/engine/compile';
import { setsOfAnswers } from '@/decision/engine/inputs';
import { evaluate, newEvaluation } from '@/decision/engine/run';
import type { ModelSource } from '@/decision/engine/source';
import { tablesOf } from '@/decision/exchange/tables';
import { model as inWork } from '@/decision/model';
import type { Answers } from '@/decision/types';
import { feelName, modelAsDmn, RECOMMENDATION, ROLES } from './dmn';

const { evaluateDecision, parseDecisions } = engine.decisionTable;

/** Answer sets whose roles are compared, and how many of them by the profile too. */
interface Extent {
  readonly compared: number;
  readonly withProfile: number;
  /** Answer sets for which the engine resolves all requirements by itself; it needs a tenth of a second and more for each. */
  readonly resolved: number;
}

const released = await modelOf('1.1');
if (released === null) throw new Error('1.1 is not published');

const cases: readonly { readonly name: string; readonly model: ModelSource; readonly extent: Extent }[] = [
  { name: 'model 1.1', model: released.source, extent: { compared: 10_000, withProfile: 1000, resolved: 8 } },
  { name: 'the model in work', model: inWork, extent: { compared: 500, withProfile: 50, resolved: 1 } },
];

type Context = { [name: string]: string };

/** The answers as the file wants them: every input has a value, whether its question is asked or not. */
function inputsOf(model: ModelSource, answers: Answers): Context {
  const context: Context = {};
  for (const { id, kind, options } of model.questions) {
    const answer = (answers as { readonly [id: string]: Answers[keyof Answers] })[id] ?? NOT_SURE;
    if (kind === 'single') context[feelName(id)] = String(answer);
    else
      for (const option of options) {
        const unsure = answer === NOT_SURE || answer.includes(MAYBE + option.id);
        context[feelName(`${id}/${option.id}`)] = unsure ? NOT_SURE : answer.includes(option.id) ? 'yes' : 'no';
      }
  }
  return context;
}

/** The single choices on which other questions depend, where definite answers exclude values of those not sure. */
function gatesOf({ excludes, questions }: ModelSource): readonly string[] {
  if (!excludes) return [];
  const read = questions
    .flatMap(({ ask, options }) => [...ask, ...options.map(({ when = [] }) => when)].flat())
    .map(({ question }) => question);
  return questions.filter(({ id, kind }) => kind === 'single' && read.includes(id)).map(({ id }) => id);
}

/** Random answer sets of which the file can say everything. */
function* answerSets(seed: number, count: number, model: ModelSource): Generator<Answers> {
  const gates = gatesOf(model);
  const { askedQuestions } = newInterview(model.questions, model.excludes);
  let given = 0;
  for (const answers of randomAnswers(seed, model.questions)) {
    if (given === count) return;
    const asked = askedQuestions(answers).filter((id) => gates.includes(id));
    if (asked.some((id) => (answers[id] ?? NOT_SURE) === NOT_SURE)) continue;
    given += 1;
    yield answers;
  }
}

/** What our tables conclude, under the names of the file. */
function newConcluded(model: ModelSource): (answers: Answers, tables: readonly string[]) => Context {
  const compiled = compile(model);
  const state = newEvaluation(compiled);
  return (answers, tables) => {
    evaluate(compiled, setsOfAnswers(compiled, answers), state);
    return Object.fromEntries(
      tables.map((id) => {
        const at = compiled.tableIndex.get(id) ?? -1;
        const row = state.rows[at] ?? -1;
        const outcome = model.tables[at]?.rows[row]?.then;
        return [feelName(id), outcome ?? ''];
      }),
    );
  };
}

/**
 * Evaluates decisions one by one, each with the inputs that it reads and no others, and remembers what the engine gave
 * for these: the engine copies its whole context for every cell, which would make 10,000 answer sets take minutes.
 */
function rememberingEngine(decisions: Decisions) {
  const remembered = new Map<string, Context>();
  const resolve = (id: string, context: Context): void => {
    if (Object.hasOwn(context, id)) return;
    const { requiredDecisions, decisionTable } = decisions[id] ?? { requiredDecisions: [], decisionTable: undefined };
    for (const required of requiredDecisions) resolve(required, context);
    const passedOn = id.endsWith('_asked') ? [id.slice(0, -'_asked'.length)] : [];
    const inputs = Object.fromEntries(
      [...(decisionTable?.inputExpressions ?? []), ...passedOn].map((name) => [name, context[name] ?? '']),
    );
    const key = `${id} ${Object.values(inputs).join()}`;
    let result = remembered.get(key);
    if (result === undefined) {
      const evaluated = Object.fromEntries(requiredDecisions.map((required) => [required, true]));
      result = evaluateDecision(id, decisions, inputs, evaluated);
      remembered.set(key, result);
    }
    Object.assign(context, result);
  };
  return { resolve, remembered };
}

describe.each(cases)('the model as DMN 1.3: $name', ({ model, extent: { compared: count, withProfile, resolved } }) => {
  const xml = modelAsDmn(model, 'urn:test', { about: 'about', question: (id) => id, rule: (id) => id });
  const advise = newAdvisor(model);
  const concluded = newConcluded(model);
  const ROLE_TABLES = model.layers.map(({ role }) => role);
  const PROFILE_TABLES = model.profile.map(({ table }) => table);
  let decisions: Decisions = {};
  let messages: readonly string[] = [];

  beforeAll(async () => {
    const { rootElement, warnings } = await new DmnModdle().fromXML(xml);
    messages = warnings.map(({ message }) => message);
    decisions = parseDecisions(
      rootElement.drgElement.map(({ id, decisionLogic, informationRequirement }) => ({
        id,
        decisionTable: decisionLogic,
        informationRequirement,
      })),
    );
  });

  it('is read without a warning, with a decision for every table', () => {
    expect(messages).toEqual([]);
    for (const { id } of tablesOf(model)) expect(decisions, id).toHaveProperty(feelName(id));
  });

  it(`gives the same roles for ${count} random answer sets`, () => {
    const { resolve, remembered } = rememberingEngine(decisions);
    const wrong: unknown[] = [];
    let compared = 0;
    for (const answers of answerSets(20_261_123, count, model)) {
      const context = inputsOf(model, answers);
      const tables = compared < withProfile ? [...ROLE_TABLES, ...PROFILE_TABLES] : ROLE_TABLES;
      const expected = concluded(answers, tables);
      for (const id of Object.keys(expected)) resolve(id, context);
      if (!Object.entries(expected).every(([name, value]) => context[name] === value)) wrong.push(answers);
      compared += 1;
    }
    expect(wrong).toEqual([]);
    expect(remembered.size).toBeGreaterThan(1000);
  });

  it('gives the same roles, profile and controls where the engine resolves every requirement', () => {
    for (const answers of answerSets(7, resolved, model)) {
      const context = inputsOf(model, answers);
      const roles = concluded(answers, ROLE_TABLES);
      const profile = concluded(answers, PROFILE_TABLES);
      expect(evaluateDecision(ROLES, decisions, { ...context })).toEqual(roles);
      const evaluated: { [id: string]: boolean } = {};
      expect(evaluateDecision(RECOMMENDATION, decisions, context, evaluated)).toMatchObject({ ...roles, ...profile });
      const asked = new Set([...evaluateDecision('controls', decisions, context, evaluated)].map((row) => row.control));
      expect([...asked].sort()).toEqual(
        advise(answers)
          .controls()
          .map(({ id }) => id)
          .sort(),
      );
    }
  });
});

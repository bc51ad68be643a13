/** The rule set in each engine. All take the same answer objects and return the role and the rows that fired. */
import { LogicEngine } from 'json-logic-engine';
import jsonLogicJs from 'json-logic-js';
import { Almanac, Engine, type NestedCondition } from 'json-rules-engine';
import { MODEL } from '@/decision';
import { compile } from '@/decision/engine/compile';
import { setsOfAnswers } from '@/decision/engine/inputs';
import { evaluate, newEvaluation } from '@/decision/engine/run';
import { decideByHand } from './hand-written';
import type { Contender } from './measure';
import { factsOf, questions, tables } from './rule-set';

/** Ours, from the answers to the trace: codes, ask rules, tables, row ids. */
function ours(): Contender {
  const none = { id: '', match: 'possible', rows: [] } as const;
  const slice = {
    questions,
    tables,
    layers: [],
    profile: [],
    prerequisites: none,
    controlRows: none,
    avoid: none,
    conflicts: none,
  };
  const model = compile({ ...MODEL, ...slice });
  const state = newEvaluation(model);
  const answered = new Int32Array(model.rawCount);
  const last = model.tables.length - 1;
  const rowIds = model.tables.map((table) => table.rowIds);
  const roles = model.tables[last]?.outcomeIds ?? [];
  return {
    name: 'ours, row masks',
    round: 20_000,
    decide(answers) {
      evaluate(model, setsOfAnswers(model, answers, answered), state);
      const trace: string[] = [];
      for (let t = 0; t <= last; t++) trace.push(rowIds[t]?.[state.rows[t] as number] ?? '');
      return { role: roles[state.slots[model.rawCount + last] as number] ?? '', trace };
    },
  };
}

/** A fact for each table, which rows set in order of priority while it is not set. */
function jsonRulesEngine(): Contender {
  const engine = new Engine([], { allowUndefinedFacts: true });
  let priority = 10_000;
  for (const table of tables) {
    for (const row of table.rows) {
      const conditions: NestedCondition[] = Object.entries(row.when).map(([fact, accepted]) => ({
        fact,
        operator: 'in',
        value: typeof accepted === 'string' ? [accepted] : accepted,
      }));
      engine.addRule({
        name: row.id,
        priority: priority--,
        conditions: { all: [{ fact: table.id, operator: 'equal', value: 'open' }, ...conditions] },
        event: { type: table.id, params: { row: row.id, outcome: row.then } },
      });
    }
  }
  const trace: string[] = [];
  engine.on('success', (event, almanac) => {
    almanac.addRuntimeFact(event.type, event.params?.outcome);
    trace.push(String(event.params?.row));
  });
  const open = Object.fromEntries(tables.map(({ id }) => [id, 'open']));
  return {
    name: 'json-rules-engine 7',
    round: 40,
    async decide(answers) {
      trace.length = 0;
      const almanac = new Almanac({ allowUndefinedFacts: true });
      await engine.run({ ...open, ...factsOf(answers) }, { almanac });
      return { role: String(await almanac.factValue(tables.at(-1)?.id ?? '')), trace: [...trace] };
    },
  };
}

/** One `if` chain for each table; each link gives outcome and row. */
const chains = tables.map(({ id, rows }) => ({
  id,
  logic: {
    if: rows.flatMap(({ id: rowId, when, then }) => [
      {
        and: Object.entries(when).map(([input, accepted]) =>
          typeof accepted === 'string' ? { '==': [{ var: input }, accepted] } : { in: [{ var: input }, accepted] },
        ),
      },
      `${then} ${rowId}`,
    ]),
  },
}));

function jsonLogic(
  name: string,
  round: number,
  run: readonly ((facts: Record<string, string>) => unknown)[],
): Contender {
  return {
    name,
    round,
    decide(answers) {
      const facts = factsOf(answers);
      const trace: string[] = [];
      let role = '';
      for (const [c, { id }] of chains.entries()) {
        const [outcome = '', rowId = ''] = String(run[c]?.(facts)).split(' ');
        facts[id] = outcome;
        trace.push(rowId);
        role = outcome;
      }
      return { role, trace };
    },
  };
}

export function contenders(): readonly Contender[] {
  const logic = new LogicEngine();
  return [
    { name: 'hand-written if and else', round: 20_000, decide: decideByHand },
    ours(),
    jsonLogic(
      'json-logic-engine 5, built',
      2_000,
      chains.map((chain) => {
        const run: unknown = logic.build(chain.logic);
        return (facts) => (typeof run === 'function' ? run(facts) : run);
      }),
    ),
    jsonLogic(
      'json-logic-js 2',
      500,
      chains.map(
        ({ logic: rule }) =>
          (facts) =>
            jsonLogicJs.apply(rule, facts),
      ),
    ),
    jsonRulesEngine(),
  ];
}

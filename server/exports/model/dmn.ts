/**
 * A model as DMN 1.3: https://www.omg.org/spec/DMN/1.3.
 *
 * DMN has no value that may be several values, so the mapping writes out what not sure means here. An answer is a
 * string: an option id, `not-sure`; for a member of a set `yes`, `no`, `not-sure`. A condition `a or b` becomes the test
 * `"a","b","not-sure"`, because a not-sure answer may be any of its values; in the table of contradictions it does only
 * where every value would meet the condition. The ask rules are decisions of their own: they pass an answer on, or give
 * `unasked`. Derived facts have one value each. All first tables have the hit policy FIRST, all others COLLECT.
 *
 * What DMN cannot express of a model since 2.0: which options of a single choice that is not sure are offered, and which
 * of them definite answers exclude. The file then is right where the single choices on which others depend are definite.
 */
import { NOT_SURE, type Question } from '@/decision';
import type { ModelSource } from '@/decision/engine/source';
import { type Table, type TableRow, type Test, tablesOf, testsOf } from '@/decision/exchange/tables';
import { type Element, element, xmlDocument } from './xml';

/** Words for the file, by id. */
export interface DmnWords {
  /** What the file is, and how its mapping works. */
  readonly about: string;
  readonly question: (id: string) => string;
  readonly rule: (id: string) => string;
}

const DMN_NAMESPACE = 'https://www.omg.org/spec/DMN/20191111/MODEL/';
/** The value of a question that is not asked. */
const UNASKED = 'unasked';
/** Decision that gives the roles of all layers at once. */
export const ROLES = 'roles';
/** Decision that gives roles, interims and profile at once. */
export const RECOMMENDATION = 'recommendation';

/** An id as a name that FEEL reads as one name: `mtls-role` is `mtls_role`. */
export const feelName = (id: string): string => id.replaceAll(/[^A-Za-z0-9]+/g, '_');

const quoted = (values: readonly string[]): string => values.map((value) => `"${value}"`).join(',');

/** An input of the tables, and what it is called where the tables read it. */
interface Input {
  readonly name: string;
  /** Values that it has when it is known. */
  readonly values: readonly string[];
  /** Values besides them. */
  readonly beside: readonly string[];
  readonly isDecision: boolean;
}

type Inputs = ReadonlyMap<string, Input>;

/** A question, or a member of a set question, as answers give it. */
interface Answered {
  readonly id: string;
  readonly question: Question;
  readonly values: readonly string[];
}

const answeredBy = ({ questions }: ModelSource): Answered[] =>
  questions.flatMap((question) =>
    question.kind === 'single'
      ? [{ id: question.id, question, values: question.options.map(({ id }) => id) }]
      : question.options.map((option) => ({ id: `${question.id}/${option.id}`, question, values: ['yes', 'no'] })),
  );

const isAlwaysAsked = ({ ask }: Question): boolean => ask.some((conditions) => conditions.length === 0);

function inputsOf(source: ModelSource): Inputs {
  const inputs = new Map<string, Input>();
  for (const { id, question, values } of answeredBy(source)) {
    const always = isAlwaysAsked(question);
    inputs.set(id, {
      name: always ? feelName(id) : `${feelName(id)}_asked`,
      values,
      beside: always ? [NOT_SURE] : [NOT_SURE, UNASKED],
      isDecision: !always,
    });
  }
  for (const { id, outcomes } of source.tables)
    inputs.set(id, { name: feelName(id), values: outcomes, beside: [], isDecision: true });
  return inputs;
}

const inputOf = (inputs: Inputs, id: string): Input => {
  const found = inputs.get(id);
  if (found === undefined) throw new Error(`the model has no input ${id}`);
  return found;
};

/** The unary test of one condition; `-` where there is none. */
function testOf({ values, beside }: Input, accepted: readonly string[] | null, match: Table['match']): string {
  if (accepted === null) return '-';
  const unsure =
    beside.includes(NOT_SURE) && values[match === 'certain' ? 'every' : 'some']((v) => accepted.includes(v));
  return quoted([...accepted, ...(unsure ? [NOT_SURE] : [])]);
}

const text = (name: string, content: string): Element => element(name, {}, [element('text', {}, content)]);

const variable = (name: string): Element => element('variable', { name, typeRef: 'string' });
/** The result of a decision with several outputs or several results. */
const structured = (name: string): Element => element('variable', { name });

const requirement = (decision: string, { name, isDecision }: Pick<Input, 'name' | 'isDecision'>): Element =>
  element('informationRequirement', { id: `${decision}.needs.${name}` }, [
    element(isDecision ? 'requiredDecision' : 'requiredInput', { href: `#${name}` }),
  ]);

const column = (decision: string, { name, values, beside }: Input): Element =>
  element('input', { id: `${decision}.reads.${name}`, label: name }, [
    element('inputExpression', { typeRef: 'string' }, [element('text', {}, name)]),
    text('inputValues', quoted([...values, ...beside])),
  ]);

const output = (decision: string, name: string, values: readonly string[]): Element =>
  element(
    'output',
    { id: `${decision}.gives.${name}`, name, typeRef: 'string' },
    values.length === 0 ? [] : [text('outputValues', quoted(values))],
  );

const rule = (id: string, tests: readonly string[], results: readonly string[], notes: readonly string[]): Element =>
  element('rule', { id }, [
    ...tests.map((test) => text('inputEntry', test)),
    ...results.map((result) => text('outputEntry', result)),
    ...notes.map((note) => text('annotationEntry', note)),
  ]);

/** A row of a table meets all its tests, so each way to choose one test of each list is a row of its own. */
const waysToMeet = (lists: readonly (readonly Test[])[]): readonly (readonly Test[])[] =>
  lists.reduce<readonly (readonly Test[])[]>(
    (ways, tests) => ways.flatMap((way) => tests.map((test) => [...way, test])),
    [[]],
  );

function askDecision(inputs: Inputs, questions: readonly Question[], { id, question }: Answered): Element {
  const { name } = inputOf(inputs, id);
  const given = feelName(id);
  const ways = question.ask.flatMap((conditions) =>
    waysToMeet(conditions.flatMap((condition) => testsOf(condition, questions))),
  );
  const read = [...new Set(ways.flat().map(({ input }) => input))];
  const columns = read.map((other) => inputOf(inputs, other));
  const alternatives = ways.map((tests, at) =>
    rule(
      `${name}.alternative.${at + 1}`,
      read.map((other) => {
        const accepted = tests.find(({ input }) => input === other)?.values ?? null;
        return testOf(inputOf(inputs, other), accepted, 'possible');
      }),
      [given],
      [],
    ),
  );
  return element('decision', { id: name, name }, [
    variable(name),
    requirement(name, { name: given, isDecision: false }),
    ...columns.map((input) => requirement(name, input)),
    element('decisionTable', { id: `${name}.table`, hitPolicy: 'FIRST', outputLabel: name }, [
      ...columns.map((input) => column(name, input)),
      output(name, name, []),
      ...alternatives,
      rule(
        `${name}.otherwise`,
        read.map(() => '-'),
        [quoted([UNASKED])],
        [],
      ),
    ]),
  ]);
}

const resultsOf = ({ concludes }: TableRow): string[] =>
  Object.values(concludes).map((value) => quoted([typeof value === 'string' ? value : value.join(' ')]));

function tableDecision(inputs: Inputs, words: DmnWords, table: Table): Element {
  const { id, policy, match, outcomes, rows, reads } = table;
  const name = feelName(id);
  const columns = reads.map((read) => inputOf(inputs, read));
  const results = policy === 'first' ? [name] : Object.keys(rows[0]?.concludes ?? {}).map(feelName);
  return element('decision', { id: name, name }, [
    policy === 'first' ? variable(name) : structured(name),
    ...columns.map((input) => requirement(name, input)),
    element(
      'decisionTable',
      { id: `${name}.table`, hitPolicy: policy === 'first' ? 'FIRST' : 'COLLECT', outputLabel: name },
      [
        ...columns.map((input) => column(name, input)),
        ...results.map((result) => output(name, result, outcomes)),
        element('annotation', { name: 'rule' }),
        element('annotation', { name: 'why' }),
        element('annotation', { name: 'sources' }),
        ...rows.map((row) => {
          const tests = reads.map((read) => {
            const condition = row.when[read];
            return testOf(inputOf(inputs, read), condition === undefined ? null : [condition].flat(), match);
          });
          return rule(`rule.${row.id}`, tests, resultsOf(row), [row.id, words.rule(row.id), row.sources.join(' ')]);
        }),
      ],
    ),
  ]);
}

/** A decision that only names the results of others, so that one evaluation gives them together. */
function summary(inputs: Inputs, name: string, tables: readonly string[]): Element {
  const columns = tables.map((id) => inputOf(inputs, id));
  return element('decision', { id: name, name }, [
    structured(name),
    ...columns.map((input) => requirement(name, input)),
    element('decisionTable', { id: `${name}.table`, hitPolicy: 'FIRST', outputLabel: name }, [
      ...columns.map((input) => column(name, input)),
      ...columns.map((input) => output(name, input.name, input.values)),
      rule(
        `${name}.all`,
        columns.map(() => '-'),
        columns.map((input) => input.name),
        [],
      ),
    ]),
  ]);
}

/**
 * The whole model as a DMN 1.3 document.
 *
 * @param namespace the URI that names this model
 * @throws Error where two ids of the model have the same FEEL name
 */
export function modelAsDmn(source: ModelSource, namespace: string, words: DmnWords): string {
  const inputs = inputsOf(source);
  const answered = answeredBy(source);
  const names = [...answered.map(({ id }) => feelName(id)), ...source.tables.map(({ id }) => feelName(id))];
  if (new Set(names).size !== names.length) throw new Error('two ids have the same FEEL name');
  const roles = source.layers.map(({ role }) => role);
  const whole = [...roles, ...source.layers.map(({ interim }) => interim), ...source.profile.map(({ table }) => table)];
  return xmlDocument(
    element(
      'definitions',
      {
        xmlns: DMN_NAMESPACE,
        id: 'model',
        name: `MCP Auth Advisor decision model ${source.version}`,
        namespace,
        expressionLanguage: 'https://www.omg.org/spec/DMN/20191111/FEEL/',
        typeLanguage: 'https://www.omg.org/spec/DMN/20191111/FEEL/',
        exporter: 'MCP Auth Advisor',
        exporterVersion: source.version,
      },
      [
        element('description', {}, words.about),
        ...answered.map(({ id, question, values }) =>
          element('inputData', { id: feelName(id), name: feelName(id) }, [
            element('description', {}, `${words.question(question.id)} ${[...values, NOT_SURE].join(' | ')}`),
            variable(feelName(id)),
          ]),
        ),
        ...answered
          .filter(({ question }) => !isAlwaysAsked(question))
          .map((input) => askDecision(inputs, source.questions, input)),
        ...tablesOf(source).map((table) => tableDecision(inputs, words, table)),
        summary(inputs, ROLES, roles),
        summary(inputs, RECOMMENDATION, whole),
      ],
    ),
  );
}

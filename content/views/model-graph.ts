/** The decision graph, read off the newest model: which table reads what, and in which stage each stands. */
import { tableTexts } from '@/content/strings/model-tables';
import { questionTexts } from '@/content/strings/questions';
import { MODEL, type QuestionId, questions } from '@/decision';
import { type Table, tablesOf } from '@/decision/exchange/tables';

export const tables: readonly Table[] = tablesOf(MODEL);

const questionIds: readonly string[] = questions.map(({ id }) => id);

/** Whether a node of the graph is a question; all others are tables. */
export const isQuestion = (node: string): node is QuestionId => questionIds.includes(node);

/** What a question or table is called. */
export const nodeName = (node: string): string =>
  isQuestion(node) ? questionTexts[node].short : (tableTexts[node]?.name ?? node);

/** The question or table behind an input; a member of a set question stands for its question. */
export const nodeOfInput = (input: string): string => input.split('/')[0] ?? input;

/** The questions and tables that a table reads, in the order of evaluation. */
export const readsOf = ({ reads }: Pick<Table, 'reads'>): readonly string[] => [...new Set(reads.map(nodeOfInput))];

/** The tables that read a question or table. */
export const readersOf = (node: string): readonly string[] =>
  tables.filter((table) => readsOf(table).includes(node)).map(({ id }) => id);

export type StageId = 'questions' | 'facts' | 'derived' | 'roles' | 'blocked' | 'profile' | 'listed';

export interface Stage {
  readonly id: StageId;
  readonly nodes: readonly string[];
}

function stageOf(table: Table): StageId {
  const is = (ids: readonly string[]): boolean => ids.includes(table.id);
  if (is(MODEL.layers.map(({ role }) => role))) return 'roles';
  if (is([...MODEL.layers.map(({ interim }) => interim), MODEL.prerequisites.id])) return 'blocked';
  if (is(MODEL.profile.map((plan) => plan.table))) return 'profile';
  if (table.policy === 'collect') return 'listed';
  return readsOf(table).every(isQuestion) ? 'facts' : 'derived';
}

const ORDER: readonly StageId[] = ['questions', 'facts', 'derived', 'roles', 'blocked', 'profile', 'listed'];

/** The stages from answers to results, each with its nodes. */
export const stages: readonly Stage[] = ORDER.map((id) => ({
  id,
  nodes: id === 'questions' ? questionIds : tables.filter((table) => stageOf(table) === id).map((table) => table.id),
}));

export interface Flow {
  readonly from: StageId;
  readonly to: StageId;
  /** How many pairs of a table in `to` and a node in `from` that it reads. */
  readonly reads: number;
}

/** What the stages read from one another, and from themselves. */
export const flows: readonly Flow[] = stages.flatMap((to) =>
  stages.flatMap((from) => {
    const reads = tables
      .filter(({ id }) => to.nodes.includes(id))
      .reduce((sum, table) => sum + readsOf(table).filter((node) => from.nodes.includes(node)).length, 0);
    return reads === 0 ? [] : [{ from: from.id, to: to.id, reads }];
  }),
);

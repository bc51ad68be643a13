import { type Interview, interview, type KnownQuestion } from '../engine/ask.ts';
import { LINK_VERSION } from '../model/versions.ts';

/** What links and JSON answer sets of one version of the model are read and written with. */
export interface Dialect {
  /** The version that its links name. */
  readonly link: string;
  readonly interview: Interview;
  readonly byKey: ReadonlyMap<string, KnownQuestion>;
  readonly byId: ReadonlyMap<string, KnownQuestion>;
}

export function newDialect(link: string, spoken: Interview): Dialect {
  const { questions } = spoken;
  return {
    link,
    interview: spoken,
    byKey: new Map(questions.map((question) => [question.key, question])),
    byId: new Map(questions.map((question) => [question.id, question])),
  };
}

/** The dialect of the newest model. */
export const newest: Dialect = /* @__PURE__ */ newDialect(LINK_VERSION, interview);

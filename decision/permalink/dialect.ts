import type { Interview, KnownQuestion } from '../engine/ask.ts';
import { interview } from '../interview.ts';
import { MODEL_VERSION } from '../published/versions.ts';
import { linkOf } from './link-version.ts';

/** What links and JSON answer sets of one version of the model are read and written with. */
export interface Dialect {
  /** Semantic version. */
  readonly version: string;
  /** The version as its links name it. */
  readonly link: string;
  readonly interview: Interview;
  readonly byKey: ReadonlyMap<string, KnownQuestion>;
  readonly byId: ReadonlyMap<string, KnownQuestion>;
}

export function newDialect(version: string, spoken: Interview): Dialect {
  const { questions } = spoken;
  return {
    version,
    link: linkOf(version),
    interview: spoken,
    byKey: new Map(questions.map((question) => [question.key, question])),
    byId: new Map(questions.map((question) => [question.id, question])),
  };
}

/** The dialect of the newest released model. */
export const newest: Dialect = /* @__PURE__ */ newDialect(MODEL_VERSION, interview);

/** The links of a new version: those of the version before, carried over, and new ones that meet what changed. */
import type { Outcomes } from '@/decision/check/outcomes';
import { counterexample } from '@/decision/check/space';
import { lettersMissing } from '@/decision/published/laws';
import type { PublishedModel } from '@/decision/published/published-model';

/** The link of a new version that says what a link of an older one says; what only the new one asks is not sure. */
export function carriedOver(model: PublishedModel, link: string): string {
  return model.encode(model.withRestNotSure(model.decode(link).answers));
}

/** A link for which each of the rows fires, as far as one can. */
function linksOfRows({ space, ...outcomes }: Outcomes, rows: readonly string[]): readonly string[] {
  const first = outcomes.tables.flatMap(({ rowIds, decides }) => rowIds.map((id, row) => [id, decides[row]] as const));
  const collected = [outcomes.prerequisites, outcomes.controls, outcomes.avoid, outcomes.conflicts];
  const nodes = new Map([
    ...first,
    ...collected.flatMap(({ rowIds, holds }) => rowIds.map((id, row) => [id, holds[row]] as const)),
  ]);
  return rows.flatMap((id) => {
    const node = nodes.get(id);
    const link = node === undefined ? null : counterexample(space, space.diagrams.and(space.valid, node));
    return link === null ? [] : [link];
  });
}

/** Links that say a value each, made of the first link whose answers ask the question. */
function linksOfLetters(model: PublishedModel, links: readonly string[]): readonly string[] {
  return lettersMissing(model, links).flatMap((part) => {
    const [key] = part.split(':');
    const base = links.find((link) => link.includes(`/${key}:`));
    if (base === undefined) return [];
    const said = base.split('/').map((one) => (one.startsWith(`${key}:`) ? part : one));
    return [carriedOver(model, said.join('/'))];
  });
}

/** @param rows ids of rows that are new or changed */
export function corpusOf(
  model: PublishedModel,
  before: readonly string[],
  outcomes: Outcomes,
  rows: readonly string[],
): readonly string[] {
  const links = [...before.map((link) => carriedOver(model, link)), ...linksOfRows(outcomes, rows)];
  return [...new Set([...links, ...linksOfLetters(model, links)])];
}

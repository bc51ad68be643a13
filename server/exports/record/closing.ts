/** What stands behind the decision and where it can be found again. */

import { mappedFrameworks } from '@/content/collections/frameworks';
import { EDITION } from '@/content/edition';
import { writtenDate } from '@/content/strings/date';
import { questionTexts } from '@/content/strings/questions';
import { openTexts, sourcesTexts } from '@/content/strings/recommendation';
import { alignmentRecordTexts, moreTexts, recordHeadings } from '@/content/strings/record';
import type { CitedSource } from '@/decision';
import { blocks, code, escaped, heading, link, list, numbered, table } from '@/site/markdown';
import { exportPath, jsonPath, vectorPath } from '@/site/routes';
import type { Subject } from '../subject';

/** The questions that could still change the result. */
export const openQuestions = ({ recommendation }: Subject): string =>
  blocks(
    heading(2, recordHeadings.open),
    escaped(recommendation.openQuestions.length === 0 ? openTexts.none : openTexts.intro),
    list(
      recommendation.openQuestions.map(({ question, outcomes }) =>
        escaped(`${questionTexts[question].title} ${openTexts.outcomes(outcomes)}`),
      ),
    ),
  );

/** The frameworks with the entries that the decision addresses; the reasons stand in the table. */
export function alignment({ recommendation, site }: Subject): string {
  const rows = mappedFrameworks.flatMap(({ id, name, version }) => {
    const refs = recommendation.alignment.filter(({ framework }) => framework === id).map(({ ref }) => ref);
    return refs.length === 0 ? [] : [[escaped(name), escaped(version), escaped(refs.join(', '))]];
  });
  const csv = `${site}${exportPath('alignment', recommendation.vector)}`;
  return blocks(
    heading(2, recordHeadings.alignment),
    escaped(alignmentRecordTexts.intro),
    table([alignmentRecordTexts.framework, alignmentRecordTexts.version, alignmentRecordTexts.entries], rows),
    `${escaped(alignmentRecordTexts.full(recommendation.alignment.length))} ${link(alignmentRecordTexts.csv, csv)}.`,
  );
}

/** What the rows behind the decision cite, numbered as the controls cite it. */
export const sources = (cited: readonly CitedSource[]): string =>
  blocks(
    heading(2, recordHeadings.sources),
    escaped(sourcesTexts.intro),
    numbered(
      cited.map(
        ({ title, clause, url, checked }) =>
          `${link(title, url)}${clause === undefined ? '' : `, ${escaped(clause)}`}. ${escaped(moreTexts.checkedSource(writtenDate(checked)))}`,
      ),
    ),
  );

/** Link, vector and versions, and what the record does not know. */
export function more({ recommendation: { vector, model }, site }: Subject): string {
  const page = `${site}${vectorPath(vector)}`;
  const json = `${site}${jsonPath(vector)}`;
  return blocks(
    heading(2, recordHeadings.more),
    list([
      `${escaped(`${moreTexts.link}:`)} ${link(page, page)}`,
      `${escaped(`${moreTexts.vector}:`)} ${code(vector)}`,
      escaped(`${moreTexts.model}: ${model}`),
      escaped(`${moreTexts.checked}: ${writtenDate(EDITION.checked)}`),
      `${escaped(`${moreTexts.json}:`)} ${link(json, json)}`,
    ]),
    escaped(moreTexts.limits),
  );
}

/** How far a stolen credential gets, today and in the recommended design. */
import { type ExposureView, exposureView } from '@/components/drawings/exposure-view';
import { exposureTexts } from '@/content/strings/exposure';
import { recordHeadings } from '@/content/strings/record';
import { defaultInputs, exposure } from '@/decision/exposure';
import { blocks, code, escaped, heading, list, table } from '../markdown';
import type { Subject } from '../subject';

const { columns } = exposureTexts;

function credentials({ today, recommended }: ExposureView): readonly (readonly string[])[] {
  return [today, ...recommended].flatMap(({ name, rows }) =>
    rows.map((row) =>
      [`${name}: ${row.name}`, row.viewers.join(', '), row.works, row.window, row.binding, row.endedBy].map(escaped),
    ),
  );
}

/** Each credential with who can see it, where and how long a copy works, what binds it and what ends it early. */
export function reach({ recommendation, answers }: Subject): string {
  const view = exposureView(exposure(recommendation, answers, defaultInputs(answers)));
  const rows = credentials(view);
  const empty = [view.today, ...view.recommended].flatMap(({ name, empty: said }) =>
    said === null ? [] : [`${name}: ${said}`],
  );
  return blocks(
    heading(2, recordHeadings.reach),
    escaped(exposureTexts.heuristic),
    list(exposureTexts.formula.map(code)),
    view.sentence === null ? null : escaped(view.sentence),
    ...empty.map(escaped),
    rows.length === 0
      ? null
      : table(
          [columns.credential, columns.viewers, columns.audiences, columns.window, columns.binding, columns.endedBy],
          rows,
        ),
  );
}

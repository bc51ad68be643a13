/** How far a stolen credential gets, today and in the recommended design. */

import { exposureTexts, lifetimeTexts, span } from '@/content/strings/exposure';
import { recordHeadings } from '@/content/strings/record';
import { exposureView } from '@/content/views/exposure';
import { type ExposureInputs, exposure } from '@/decision/exposure';
import { blocks, code, escaped, heading, list, table } from '@/site/markdown';
import { type ExposureView, groupsOf } from '@/site/scene/reach-view';
import type { Subject } from '../subject';

const { columns } = exposureTexts;

function credentials(view: ExposureView): readonly (readonly string[])[] {
  return groupsOf(view).flatMap(({ name, rows }) =>
    rows.map((row) =>
      [`${name}: ${row.name}`, row.viewers.join(', '), row.works, row.window, row.binding, row.endedBy].map(escaped),
    ),
  );
}

/** What the reader has set, so that the same figures can be worked out again. */
function inputsSet({ today, audiences, detection, revocation }: ExposureInputs): readonly string[] {
  const { form } = exposureTexts;
  return [
    ...(today === null ? [] : [form.input(form.today, lifetimeTexts[today])]),
    ...(audiences === null ? [] : [form.input(form.audiences, String(audiences))]),
    ...(detection === null ? [] : [form.input(form.detection, span(detection))]),
    ...(revocation === null ? [] : [form.input(form.revocation, span(revocation))]),
  ];
}

/** Each credential with who can see it, where and how long a copy works, what binds it and what ends it early. */
export function reach({ recommendation, answers, inputs }: Subject): string {
  const view = exposureView(exposure(recommendation, answers, inputs));
  const set = inputsSet(inputs);
  const rows = credentials(view);
  const empty = groupsOf(view).flatMap(({ name, empty: said }) => (said === null ? [] : [`${name}: ${said}`]));
  return blocks(
    heading(2, recordHeadings.reach),
    escaped(exposureTexts.heuristic),
    list(exposureTexts.formula.map(code)),
    view.sentence === null ? null : escaped(view.sentence),
    ...empty.map(escaped),
    set.length === 0 ? null : list(set.map(escaped)),
    rows.length === 0
      ? null
      : table(
          [columns.credential, columns.viewers, columns.audiences, columns.window, columns.binding, columns.endedBy],
          rows,
        ),
  );
}

import { mappedFrameworks } from '@/content/collections/frameworks';
import { alignmentColumns } from '@/content/strings/record';
import { relevance } from '@/content/strings/relevance';
import { csv } from './csv';
import { controlName } from './record/controls';
import type { Subject } from './subject';

const reasons: { readonly [row: string]: string } = relevance;

/** The alignment table with one entry to a row; each row says of which recommendation and model it is. */
export function alignmentCsv({ recommendation: { alignment, vector, model } }: Subject): string {
  const rows = mappedFrameworks.flatMap((framework) =>
    alignment
      .filter((row) => row.framework === framework.id)
      .map(({ ref, title, controls, relevance: reason }) => [
        framework.name,
        framework.version,
        framework.publisher,
        ref,
        title,
        reasons[reason] ?? reason,
        controls.map(controlName).join('; '),
        controls.join(' '),
        framework.url ?? '',
        framework.checked,
        vector,
        model,
      ]),
  );
  return csv([Object.values(alignmentColumns), ...rows]);
}

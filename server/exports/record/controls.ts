/** The controls, as a list that can be ticked off. */
import { controlTexts } from '@/content/strings/controls';
import { levelTexts, maturityTexts, type NamedText } from '@/content/strings/layers';
import { controlSectionTexts } from '@/content/strings/recommendation';
import { controlRecordTexts, recordHeadings } from '@/content/strings/record';
import { ruleText } from '@/content/strings/rules';
import type { Control, ControlLevel, Maturity } from '@/decision';
import { blocks, checklist, escaped, heading, strong } from '@/site/markdown';
import type { Subject } from '../subject';

const LEVELS: readonly ControlLevel[] = ['required', 'recommended'];
const MATURITIES: readonly Maturity[] = ['now', 'interim', 'watch'];
const texts: { readonly [id: string]: NamedText } = controlTexts;

/** The name of a control. */
export const controlName = (id: string): string => texts[id]?.name ?? id;

/** Names of controls on one line. */
export const controlNames = (ids: readonly string[]): string => ids.map(controlName).join(', ');

function item({ id, because, sources }: Control, numbers: ReadonlyMap<string, number>): string {
  const cited = sources.flatMap((source) => numbers.get(source) ?? []);
  return [
    strong(`${controlName(id)}.`),
    escaped(texts[id]?.what ?? ''),
    ...because.slice(0, 1).map(({ rule }) => escaped(ruleText(rule))),
    ...(cited.length === 0 ? [] : [escaped(controlRecordTexts.sources(cited.join(', ')))]),
  ].join(' ');
}

/**
 * The controls by level and maturity.
 *
 * @param numbers the place of each source in the list of sources
 */
export function controls({ recommendation }: Subject, numbers: ReadonlyMap<string, number>): string {
  const count = (level: ControlLevel) => recommendation.controls.filter((control) => control.level === level).length;
  const groups = LEVELS.flatMap((level) =>
    MATURITIES.map((maturity) => {
      const own = recommendation.controls.filter((control) => control.level === level && control.maturity === maturity);
      if (own.length === 0) return null;
      return blocks(
        heading(3, controlRecordTexts.group(levelTexts[level].name, maturityTexts[maturity].name)),
        escaped(`${levelTexts[level].what} ${maturityTexts[maturity].what}`),
        checklist(own.map((control) => item(control, numbers))),
      );
    }),
  );
  return blocks(
    heading(2, recordHeadings.controls),
    escaped(controlSectionTexts.intro(count('required'), count('recommended'))),
    ...groups,
  );
}

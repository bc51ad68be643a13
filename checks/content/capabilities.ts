import { capabilitiesOf, products, productsOf } from '@/content/capabilities';
import { daysBetween, FRESH_DAYS } from '@/content/freshness';
import type { ContentCheck } from './check';
import { tableLines } from './table';

const isOld = (checked: string, today: string) => daysBetween(checked, today) > FRESH_DAYS;

/** Counts of what is known about products. */
function capabilityReport(today: string): string[] {
  const cells = Object.entries(productsOf).map(
    ([kind, list]) => list.length * capabilitiesOf[kind as keyof typeof capabilitiesOf].length,
  );
  const known = products.flatMap(({ supports }) => Object.values(supports));
  const sources = products.flatMap((product) => product.sources);
  const counts: readonly (readonly [string, number])[] = [
    ['products', products.length],
    ['capabilities known', known.length],
    ['with a condition', known.filter(({ condition }) => condition !== undefined).length],
    ['unknown', cells.reduce((total, count) => total + count, 0) - known.length],
    ['sources of products', sources.length],
    ['read at second hand', sources.filter(({ read }) => read === 'secondary').length],
    ['checked too long ago', sources.filter(({ checked }) => isOld(checked, today)).length],
  ];
  return tableLines(counts.map(([name, count]) => [name, String(count)]));
}

/** The compiler holds products true; what is left are counts. */
export const checkCapabilities: ContentCheck = async (_, today) => ({ findings: [], report: capabilityReport(today) });

/** The cases that tests name, under a new version. */
import { carried } from '@/decision/published/carry';
import type { PublishedModel } from '@/decision/published/published-model';

export const CASES = 'decision/testing/cases.json';

interface Cases {
  readonly version: string;
  readonly link: string;
  /** By name: a link of that version without its version. */
  readonly links: { readonly [name: string]: string };
}

/** The text of the file, each case with the answers that keep it the case that it was. */
export function casesText(text: string, model: PublishedModel, before: PublishedModel): string {
  const { links }: Cases = JSON.parse(text);
  const { version, link } = model.source;
  const under = Object.entries(links).map(([name, parts]) => {
    const { answers } = before.decode(`MAA:${before.source.link}/${parts}`);
    return [name, model.encode(carried(model, before, answers)).replace(`MAA:${link}/`, '')];
  });
  return `${JSON.stringify({ version, link, links: Object.fromEntries(under) }, null, 2)}\n`;
}

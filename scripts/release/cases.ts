/** The cases that tests name, under a new version. */
import { carried } from '@/decision/published/carry';
import type { PublishedModel } from '@/decision/published/published-model';

export const CASES = 'decision/testing/cases.json';
export const DEPLOYMENTS = 'decision/testing/deployments.json';

/** Links by name, each without its version. */
interface Links {
  readonly link: string;
  readonly links: { readonly [name: string]: string };
}

/** The links that are written in the words of the version: their answers are their own, and nothing is carried over. */
function ownLinks({ link, links }: Links, model: PublishedModel): Links['links'] {
  if (link !== model.source.link) return {};
  for (const [name, parts] of Object.entries(links)) {
    const { answers, problems } = model.decode(`MAA:${link}/${parts}`);
    if (problems.length > 0 || model.encode(answers) !== `MAA:${link}/${parts}`)
      throw new Error(`${DEPLOYMENTS}: ${name} is no complete link of ${model.version}.`);
  }
  return links;
}

/**
 * The text of the file, each case with the answers that keep it the case that it was: its own where the deployments have
 * them in the words of this version, otherwise those of the version before, carried over.
 *
 * @param text the file of the version before
 * @param deployments the file of the deployments
 * @throws Error that names a deployment whose link this version does not read
 */
export function casesText(text: string, deployments: string, model: PublishedModel, before: PublishedModel): string {
  const { links }: Links = JSON.parse(text);
  const { version, link } = model.source;
  const own = ownLinks(JSON.parse(deployments), model);
  const under = Object.entries({ ...links, ...own }).map(([name, parts]) => {
    if (Object.hasOwn(own, name)) return [name, parts];
    const { answers } = before.decode(`MAA:${before.source.link}/${parts}`);
    return [name, model.encode(carried(model, before, answers)).replace(`MAA:${link}/`, '')];
  });
  return `${JSON.stringify({ version, link, links: Object.fromEntries(under) }, null, 2)}\n`;
}

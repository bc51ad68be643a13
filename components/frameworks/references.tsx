import { Fragment } from 'react';
import { frameworkById } from '@/content/collections/frameworks';
import { entryPath } from '@/site/routes';

interface Props {
  readonly framework: string;
  readonly refs: readonly string[];
}

/** References of one framework on one line, each linked to its entry. */
export function References({ framework, refs }: Props) {
  return refs.map((ref, at) => (
    <Fragment key={ref}>
      {at > 0 && ', '}
      <a href={entryPath(framework, ref)}>{ref}</a>
    </Fragment>
  ));
}

/** The title that an entry has in our data. */
export const titleOf = (framework: string, ref: string): string =>
  frameworkById(framework)?.entries.find((entry) => entry.ref === ref)?.title ?? '';

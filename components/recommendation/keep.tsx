import { keepTexts, recommendationTexts } from '@/content/strings/recommendation';
import type { Recommendation } from '@/decision';
import { CopyButton } from './copy-button';
import { jsonPath } from './links';

interface Props {
  readonly recommendation: Recommendation;
  /** Address of the site, without a slash at its end. */
  readonly site: string;
  /** A provisional recommendation has no JSON: a machine has to answer every question. */
  readonly provisional: boolean;
}

/** Link, vector and JSON to take along, and what they promise. */
export function Keep({ recommendation, site, provisional }: Props) {
  const { vector, model } = recommendation;
  const entries = [
    { id: 'permalink', name: keepTexts.link, value: `${site}/r/${vector}`, href: `/r/${vector}` },
    { id: 'vector', name: keepTexts.vector, value: vector, href: null },
    ...(provisional
      ? []
      : [{ id: 'json', name: keepTexts.json, value: `${site}${jsonPath(vector)}`, href: jsonPath(vector) }]),
  ];
  return (
    <>
      <dl className="ui rows keep">
        {entries.map(({ id, name, value, href }) => (
          <div key={id} className="keep__entry">
            <dt>{name}</dt>
            <dd>
              <code id={id}>{href === null ? value : <a href={href}>{value}</a>}</code>
            </dd>
            <dd>
              <CopyButton target={id} label={recommendationTexts.copy} what={name} />
            </dd>
          </div>
        ))}
        <div className="keep__entry no-print">
          <dt>{keepTexts.print}</dt>
          <dd>{keepTexts.printText}</dd>
        </div>
      </dl>
      <p className="fine mt-4">{keepTexts.always(model)}</p>
      <p className="fine mt-2">{keepTexts.limits}</p>
    </>
  );
}

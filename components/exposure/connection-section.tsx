import { DrawingPair } from '@/components/drawings/drawing-pair';
import { LayerMark } from '@/components/ui/layer-mark';
import { connectionTexts } from '@/content/strings/connection';
import { layerTexts } from '@/content/strings/layers';
import { connectionView } from '@/content/views/connection';
import type { Answers, Recommendation } from '@/decision';
import { connection } from '@/decision/exposure';
import { connectionTall } from '@/site/scene/connection-tall';
import type { ConnectionView } from '@/site/scene/connection-view';
import { connectionWide } from '@/site/scene/connection-wide';
import './exposure.css';

const { columns } = connectionTexts;

/** The steps as a table: the same numbers, parties and credentials as in the drawing. */
function Steps({ parties, legs }: ConnectionView) {
  const nameOf = (id: string): string => parties.find((party) => party.id === id)?.name ?? id;
  return (
    <table className="data-table token-table">
      <caption className="fine">{connectionTexts.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.step}</th>
          <th scope="col">{columns.from}</th>
          <th scope="col">{columns.to}</th>
          <th scope="col">{columns.sent}</th>
          <th scope="col">{columns.audience}</th>
        </tr>
      </thead>
      <tbody>
        {legs.map(({ number, from, to, what, sent, audience, layers }) => (
          <tr key={number}>
            <th scope="row">
              {number}. {what}{' '}
              {layers.map((layer) => (
                <LayerMark key={layer} layer={layer} title={layerTexts[layer].name} />
              ))}
            </th>
            <td data-label={columns.from}>{nameOf(from)}</td>
            <td data-label={columns.to}>{nameOf(to)}</td>
            <td data-label={columns.sent}>{sent ?? connectionTexts.nothing}</td>
            <td data-label={columns.audience}>{audience ?? connectionTexts.anyone}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface Props {
  readonly recommendation: Recommendation;
  readonly answers: Answers;
}

/** The connection as a drawing and as a table; stands under the heading that the page gives it. */
export function ConnectionSection({ recommendation, answers }: Props) {
  const view = connectionView(connection(recommendation, answers));
  return (
    <>
      <p>
        {connectionTexts.intro} {view.parties.some(({ id }) => id === 'issuer') && connectionTexts.issuer}
      </p>
      <figure className="token-figure">
        <DrawingPair id="connection-drawing" wide={connectionWide(view)} tall={connectionTall(view)} />
      </figure>
      <details className="token-more">
        <summary>{connectionTexts.table}</summary>
        <dl className="ui token-lists">
          <div>
            <dt>{connectionTexts.regions}</dt>
            {view.regions.map(({ name, sentence }) => (
              <dd key={`${name} ${sentence}`}>{sentence}</dd>
            ))}
          </div>
          <div>
            <dt>{connectionTexts.segments}</dt>
            {view.segments.map((sentence) => (
              <dd key={sentence}>{sentence}</dd>
            ))}
          </div>
        </dl>
        <Steps {...view} />
      </details>
    </>
  );
}

import type { ReactNode } from 'react';
import { EDITION } from '@/content/edition';
import { writtenDate } from '@/content/strings/date';
import { type Copied, citation, exportTexts } from '@/content/strings/export';
import { noMailTexts } from '@/content/strings/subscribe';
import type { Answers, PublishedModel, Recommendation } from '@/decision';
import { type ExposureInputs, exposureQuery } from '@/decision/exposure';
import { exportPath, jsonPath, schemaPath, vectorPath } from '@/site/routes';
import { FeedForms } from '../subscribe/feed-list';
import { ShortForm, type ShortFormProps } from '../subscribe/short-form';
import { completeVector } from './complete-vector';
import { CopyButton } from './copy-button';

interface Props {
  readonly recommendation: Recommendation;
  readonly answers: Answers;
  /** The version of the model that gave the recommendation. */
  readonly model: PublishedModel;
  /** Public origin of the site, without a slash at its end. */
  readonly site: string;
  /** Date of the request, ISO 8601. */
  readonly today: string;
  /** What the reader has set about credentials in use today: files that speak of them say the same as the page. */
  readonly inputs: ExposureInputs;
  /** Takes the form to follow the recommendation; null where the site sends no mail. */
  readonly follow: Pick<ShortFormProps, 'action' | 'stamp'> | null;
}

/** A text that can be copied as it stands. */
function Line({
  what,
  name,
  children,
}: {
  readonly what: Copied;
  readonly name: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="export-row">
      <dt>{name}</dt>
      <dd className="export-row__text" id={`keep-${what}`}>
        {children}
      </dd>
      <dd className="export-row__copy">
        <CopyButton what={what} target={`keep-${what}`} />
      </dd>
    </div>
  );
}

/** Everything that a reader can take along: link, citation and files, what they promise and where they end. */
export function ExportSection({ recommendation, answers, model, site, today, inputs, follow }: Props) {
  const { vector } = recommendation;
  const complete = completeVector(model, answers);
  const url = `${site}${vectorPath(vector)}`;
  const asSet = exposureQuery(inputs);
  const record = exportPath('record', complete, asSet);
  return (
    <>
      <link rel="stylesheet" href={exportPath('foot', complete)} media="print" />
      <dl className="ui rows export">
        <Line what="link" name={exportTexts.link}>
          <a href={vectorPath(vector)}>{url}</a>
        </Line>
        <Line what="vector" name={exportTexts.vector}>
          <code>{vector}</code>
        </Line>
        <Line what="citation" name={exportTexts.citation}>
          {citation({
            vector,
            url,
            model: recommendation.model,
            checked: writtenDate(EDITION.checked),
            retrieved: writtenDate(today),
          })}
        </Line>
        <div className="export-row no-print">
          <dt>{exportTexts.record}</dt>
          <dd>
            <a href={record}>{exportTexts.recordFile}</a>
            <span className="fine own-line">{exportTexts.recordText}</span>
          </dd>
          <dd className="export-row__copy">
            <CopyButton what="record" from={record} />
          </dd>
        </div>
        <div className="export-row no-print">
          <dt>{exportTexts.alignment}</dt>
          <dd>
            <a href={exportPath('alignment', complete)}>{exportTexts.alignmentFile}</a>
            <span className="fine own-line">{exportTexts.alignmentText}</span>
          </dd>
        </div>
        <div className="export-row no-print">
          <dt>{exportTexts.drawings}</dt>
          <dd>
            <a href={exportPath('connection', complete)}>{exportTexts.connection}</a>
            {' · '}
            <a href={exportPath('reach', complete, asSet)}>{exportTexts.reach}</a>
          </dd>
        </div>
        <div className="export-row no-print">
          <dt>{exportTexts.json}</dt>
          <dd>
            <a href={jsonPath(complete)}>{exportTexts.jsonFile}</a>
            {' · '}
            <a href={schemaPath('recommendation', recommendation.model)}>{exportTexts.schema}</a>
          </dd>
        </div>
        <div className="export-row no-print">
          <dt>{follow === null ? noMailTexts.row : exportTexts.follow}</dt>
          {follow === null ? (
            <dd>
              {noMailTexts.follow} <FeedForms id="model" />
            </dd>
          ) : (
            <dd>
              {exportTexts.followText}
              <ShortForm {...follow} page={vectorPath(complete)} vector={complete} />
            </dd>
          )}
        </div>
        <div className="export-row no-print">
          <dt>{exportTexts.print}</dt>
          <dd>{exportTexts.printText}</dd>
        </div>
      </dl>
      {complete !== vector && <p className="fine endnote endnote--far no-print">{exportTexts.provisional}</p>}
      <p className="fine endnote endnote--far">{exportTexts.always(recommendation.model)}</p>
      <p className="fine endnote endnote--close">{exportTexts.limits}</p>
    </>
  );
}

import type { Metadata } from 'next';
import { ModelPage } from '@/components/decision-tables/model-page';
import { grouped, roughly } from '@/components/decision-tables/proportion';
import { LinkedHeading } from '@/components/ui/linked-heading';
import { modelPartTexts, proofTexts as t } from '@/content/strings/model';
import type { PromiseResult } from '@/decision/check/report';
import { proof } from '@/decision/proof';
import { readingMetadata } from '@/server/reading/metadata';
import { PAGES } from '@/site/routes';

const { title, what, lead } = modelPartTexts.proofs;

export const metadata: Metadata = readingMetadata({
  title,
  description: what,
  address: PAGES.modelProofs,
  picture: 'model',
});

function Promised({ promise: { number, statement, claims, covered, holds } }: { readonly promise: PromiseResult }) {
  return (
    <li id={`promise-${number}`} className="promise">
      <p className="promise__number">{number}</p>
      <div>
        <p>{statement}</p>
        <details className="claims ui">
          <summary>{t.claims(claims.length)}</summary>
          <ul>
            {claims.map((claim) => (
              <li key={claim.statement}>
                {claim.statement}{' '}
                <span className="fine">
                  ({t.applies} {roughly(claim.applies)})
                </span>
              </li>
            ))}
          </ul>
        </details>
      </div>
      <p className="promise__result ui">
        {holds ? t.proved : t.fails}
        <span className="fine own-line">
          {roughly(covered)} {t.covered}
        </span>
      </p>
    </li>
  );
}

export default function ProofsPage() {
  const { report } = proof;
  return (
    <ModelPage title={title} lead={lead}>
      <section aria-labelledby="promises">
        <LinkedHeading id="promises">{t.promises}</LinkedHeading>
        <p>{t.space(grouped(report.combinations), grouped(report.nodes))}</p>
        <ol className="rows">
          {report.promises.map((promise) => (
            <Promised key={promise.number} promise={promise} />
          ))}
        </ol>
      </section>
      <section aria-labelledby="structure">
        <LinkedHeading id="structure">{t.structure}</LinkedHeading>
        <p>{t.structureText}</p>
        <ul className="rows">
          {report.structure.map(({ id, statement, checked, failures }) => (
            <li key={id} className="promise">
              <span aria-hidden="true" />
              <p>{statement}</p>
              <p className="promise__result ui">
                {failures.length === 0 ? t.holds : t.fails}
                <span className="fine own-line">
                  {grouped(checked)} {t.checked}
                </span>
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="how">
        <LinkedHeading id="how">{t.how}</LinkedHeading>
        {t.howText.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p>{t.run}:</p>
        <div className="code">
          <pre>
            <code>npm run --silent advise -- check</code>
          </pre>
        </div>
      </section>
    </ModelPage>
  );
}

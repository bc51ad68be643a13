import type { Metadata } from 'next';
import { OverviewGraph } from '@/components/decision-tables/overview-graph';
import { grouped, proportion } from '@/components/decision-tables/proportion';
import { LayerLabel } from '@/components/ui/layer-mark';
import { LinkedHeading } from '@/components/ui/linked-heading';
import { ReferenceFrame } from '@/components/ui/reference-frame';
import { RoleMark } from '@/components/ui/role-mark';
import { StructuredData } from '@/components/ui/structured-data';
import { WrittenDate } from '@/components/ui/written-date';
import { layerTexts, roleTexts } from '@/content/strings/layers';
import { figureTexts, modelPartTexts, modelTexts as t } from '@/content/strings/model';
import { LAYERS, type LayerRole, MODEL_VERSION, modelReleases } from '@/decision';
import { proof } from '@/decision/proof';
import { readingMetadata } from '@/server/reading/metadata';
import { datasetData } from '@/server/reading/structured-data';
import { FILES, modelFilePath, modelPartPath, PAGES } from '@/site/routes';

const HEAD = { title: t.title, description: t.description, address: PAGES.model };

export const metadata: Metadata = readingMetadata({ ...HEAD, picture: 'model', type: 'website' });

/** What can be taken away: the model as data. */
const DOWNLOADS = [
  { address: modelFilePath(MODEL_VERSION, 'json'), type: 'application/json' },
  { address: modelFilePath(MODEL_VERSION, 'dmn'), type: 'application/xml' },
];

const ROLES: readonly LayerRole[] = ['primary', 'complementary', 'blocked', 'not-needed'];

function Figures() {
  const { report, roleResults, designs } = proof;
  const claims = report.promises.reduce((sum, promise) => sum + promise.claims.length, 0);
  const lines: readonly (readonly [string, string])[] = [
    [grouped(report.questions), figureTexts.questions],
    [grouped(report.inputs), figureTexts.inputs],
    [grouped(report.tables), figureTexts.tables],
    [grouped(report.rows), figureTexts.rows],
    [grouped(report.combinations), figureTexts.combinations],
    [grouped(roleResults), figureTexts.roleResults],
    [grouped(designs), figureTexts.designs],
    [figureTexts.promisesOf(report.promises.length, claims), report.holds ? figureTexts.proved : figureTexts.broken],
  ];
  return (
    <dl className="figures ui">
      {lines.map(([number, what]) => (
        <div key={what}>
          <dt>{number}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}

function Roles() {
  const { all, sure } = proof;
  return (
    <table className="data-table">
      <thead>
        <tr>
          <th scope="col">{t.role}</th>
          {LAYERS.map((layer) => (
            <th key={layer} scope="col">
              <LayerLabel layer={layer} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ROLES.map((role) => (
          <tr key={role}>
            <td data-label={t.role}>
              <RoleMark role={role}>{roleTexts[role].name}</RoleMark>
            </td>
            {LAYERS.map((layer) => (
              <td key={layer} data-label={layerTexts[layer].name}>
                {proportion(sure.roles[layer].get(role) ?? 0n, sure.combinations)}
                <span className="fine own-line">
                  {proportion(all.roles[layer].get(role) ?? 0n, all.combinations)} {t.withUnsure}
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export default function ModelPage() {
  const [newest] = modelReleases;
  return (
    <ReferenceFrame
      title={t.title}
      lead={t.lead}
      className="model"
      note={
        <>
          {t.version} {newest.version}, {t.published} <WrittenDate iso={newest.date} />
        </>
      }
    >
      <StructuredData data={datasetData({ ...HEAD, checked: newest.date, above: [] }, DOWNLOADS)} />
      <section aria-labelledby="figures">
        <LinkedHeading id="figures">{t.figures}</LinkedHeading>
        <Figures />
      </section>
      <section aria-labelledby="how">
        <LinkedHeading id="how">{t.how}</LinkedHeading>
        {t.howText.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
      <section aria-labelledby="parts">
        <LinkedHeading id="parts">{t.parts}</LinkedHeading>
        <ul className="rows">
          {Object.entries(modelPartTexts).map(([part, { title, what }]) => (
            <li key={part} className="entry">
              <h3 className="heading-4">
                <a href={modelPartPath(part)}>{title}</a>
              </h3>
              <p>{what}</p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="graph">
        <LinkedHeading id="graph">{t.graph}</LinkedHeading>
        <p>{t.graphText}</p>
        <OverviewGraph />
      </section>
      <section aria-labelledby="roles">
        <LinkedHeading id="roles">{t.roles}</LinkedHeading>
        <p>{t.rolesText(proof.report.questions)}</p>
        <Roles />
      </section>
      <section aria-labelledby="take">
        <LinkedHeading id="take">{t.take}</LinkedHeading>
        <p>{t.takeText}</p>
        <ul className="rows ui">
          {[
            [modelFilePath(MODEL_VERSION, 'json'), t.json],
            [FILES.modelSchema, t.schema],
            [modelFilePath(MODEL_VERSION, 'dmn'), t.dmn],
          ].map(([href, name]) => (
            <li key={href} className="source">
              <a href={href}>{name}</a> <span className="fine">{href}</span>
            </li>
          ))}
        </ul>
      </section>
    </ReferenceFrame>
  );
}

import type { Metadata } from 'next';
import { ModelPage } from '@/components/decision-tables/model-page';
import { LinkedHeading } from '@/components/ui/linked-heading';
import { modelPartTexts, stageTexts, tablePageTexts } from '@/content/strings/model';
import { tableTexts } from '@/content/strings/model-tables';
import { nodeName, stages, tables } from '@/content/views/model-graph';
import { readingMetadata } from '@/server/reading/metadata';
import { PAGES, tablePath } from '@/site/routes';

const { title, what, lead } = modelPartTexts.tables;

export const metadata: Metadata = readingMetadata({
  title,
  description: what,
  address: PAGES.modelTables,
  picture: 'model',
});

export default function TablesPage() {
  return (
    <ModelPage title={title} lead={lead}>
      {stages
        .filter(({ id }) => id !== 'questions')
        .map(({ id, nodes }) => (
          <section key={id} aria-labelledby={id}>
            <LinkedHeading id={id}>{stageTexts[id]}</LinkedHeading>
            <ul className="rows">
              {nodes.map((node) => (
                <li key={node} className="entry">
                  <h3 className="heading-4">
                    <a href={tablePath(node)}>{nodeName(node)}</a>
                  </h3>
                  <p>{tableTexts[node]?.what}</p>
                  <p className="fine">
                    {tablePageTexts.rules(tables.find((table) => table.id === node)?.rows.length ?? 0)}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </ModelPage>
  );
}

import type { Metadata } from 'next';
import { DependencyDiagram } from '@/components/decision-tables/dependency-diagram';
import { ModelPage } from '@/components/decision-tables/model-page';
import { proportion } from '@/components/decision-tables/proportion';
import { RuleRow } from '@/components/decision-tables/rule-row';
import { LinkedHeading } from '@/components/ui/linked-heading';
import { tablePageTexts as t } from '@/content/strings/model';
import { tableTexts } from '@/content/strings/model-tables';
import { nodeName, tables } from '@/content/views/model-graph';
import type { Table } from '@/decision/exchange/tables';
import { proof } from '@/decision/proof';
import { readingMetadata } from '@/server/reading/metadata';
import { tablePath } from '@/site/routes';

export const dynamicParams = false;

export const generateStaticParams = () => tables.map(({ id }) => ({ table: id }));

type Props = PageProps<'/model/tables/[table]'>;

const wordsOf = (id: string) => tableTexts[id] ?? { name: id, what: '' };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { table } = await params;
  const { name, what } = wordsOf(table);
  return readingMetadata({ title: name, description: what, address: tablePath(table), picture: 'model' });
}

function Outcomes({ table }: { readonly table: Table }) {
  if (table.outcomes.length === 0) return null;
  return (
    <p className="ui outcomes">
      {t.outcomes}:{' '}
      {table.outcomes.map((outcome, at) => (
        <span key={outcome}>
          {at > 0 && ', '}
          <code>{outcome}</code>
        </span>
      ))}
    </p>
  );
}

export default async function TablePage({ params }: Props) {
  const { table: id } = await params;
  const at = tables.findIndex((one) => one.id === id);
  const table = tables[at];
  if (table === undefined) return null;
  const { name, what } = wordsOf(id);
  const { all, sure } = proof;
  const [before, after] = [tables[at - 1], tables[at + 1]];
  return (
    <ModelPage title={name} lead={what} above="tables">
      <section aria-label={t.graph(name)}>
        <DependencyDiagram table={table} />
      </section>
      <section aria-labelledby="rules">
        <LinkedHeading id="rules">{t.rules(table.rows.length)}</LinkedHeading>
        <p>{t.policies[table.scale ?? table.match]}</p>
        <Outcomes table={table} />
        <ol className="rows">
          {table.rows.map((row) => (
            <RuleRow
              key={row.id}
              table={table}
              row={row}
              fires={{
                sure: proportion(sure.firing.get(row.id) ?? 0n, sure.combinations),
                all: proportion(all.firing.get(row.id) ?? 0n, all.combinations),
              }}
            />
          ))}
        </ol>
      </section>
      <nav className="ui table-order no-print" aria-label={t.order}>
        {before && (
          <span>
            {t.previous}: <a href={tablePath(before.id)}>{nodeName(before.id)}</a>
          </span>
        )}
        {after && (
          <span>
            {t.next}: <a href={tablePath(after.id)}>{nodeName(after.id)}</a>
          </span>
        )}
      </nav>
    </ModelPage>
  );
}

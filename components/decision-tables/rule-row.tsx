import { tablePageTexts as t } from '@/content/strings/model';
import { ruleText } from '@/content/strings/rules';
import { isQuestion, nodeOfInput } from '@/content/views/model-graph';
import { NOT_SURE, sourceOf } from '@/decision';
import type { Table, TableRow } from '@/decision/exchange/tables';
import { Conclusion } from './conclusion';
import { nodePath } from './links';

interface Props {
  readonly table: Table;
  readonly row: TableRow;
  /** How much of the answer space the row decides, or holds for: where nothing is not sure, and in all. */
  readonly fires: { readonly sure: string; readonly all: string };
}

function Conditions({ table, row }: Pick<Props, 'table' | 'row'>) {
  const conditions = Object.entries(row.when);
  if (conditions.length === 0) return <p>{table.policy === 'first' ? t.always : t.alwaysCollect}</p>;
  return (
    <dl className="conditions">
      {conditions.map(([input, values]) => {
        const node = nodeOfInput(input);
        return (
          <div key={input}>
            <dt>
              <a href={nodePath(node, isQuestion(node))}>{input}</a>
            </dt>{' '}
            <dd>
              {[values]
                .flat()
                .map((value) => (value === 'unasked' || value === NOT_SURE ? t.unasked : value))
                .join(` ${t.or} `)}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Sources({ ids }: { readonly ids: readonly string[] }) {
  return ids.map((id) => {
    const source = sourceOf(id);
    if (source === undefined) return null;
    return (
      <span key={id}>
        {' · '}
        <a href={source.url}>{source.title}</a>
        {source.clause !== undefined && `, ${source.clause}`}
      </span>
    );
  });
}

/** One rule: what has to hold, what follows, why, how often, and on what it rests. */
export function RuleRow({ table, row, fires }: Props) {
  return (
    <li id={row.id} className="rule">
      <h3 className="rule__id">
        <a href={`#${row.id}`}>{row.id}</a>
      </h3>
      <div className="ui">
        <p className="label">{t.when}</p>
        <Conditions table={table} row={row} />
      </div>
      <div className="rule__then">
        <p className="label">{t.concludes}</p>
        <p className="rule__conclusion">
          <Conclusion table={table.id} row={row.id} />
        </p>
        <p>{ruleText(row.id)}</p>
        <p className="fine url-shown">
          {table.policy === 'first' ? t.decides : t.holds} {t.shares(fires.sure, fires.all)}
          <Sources ids={row.sources} />
        </p>
      </div>
    </li>
  );
}

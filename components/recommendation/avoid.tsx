import { avoidTexts } from '@/content/strings/avoid';
import type { Advice } from './advice';
import { RowsFired } from './rows-fired';

/** Shortcuts that look right for these answers and are not. */
export function Avoid({ advice }: { readonly advice: Advice }) {
  return (
    <ul className="rows">
      {advice.recommendation.avoid.map(({ id, because }) => (
        <li key={id} className="control">
          <h4>{avoidTexts[id]?.title ?? id}</h4>
          <div className="ui">
            <p>{avoidTexts[id]?.why}</p>
            <RowsFired because={because} advice={advice} />
          </div>
        </li>
      ))}
    </ul>
  );
}

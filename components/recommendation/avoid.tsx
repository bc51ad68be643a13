import { avoidTexts } from '@/content/strings/avoid';
import type { Reading } from './reading';
import { RowsFired } from './rows-fired';

/** Shortcuts that look right for these answers and are not. */
export function Avoid({ reading }: { readonly reading: Reading }) {
  return (
    <ul className="rows">
      {reading.recommendation.avoid.map(({ id, because }) => (
        <li key={id} className="control">
          <h4>{avoidTexts[id]?.title ?? id}</h4>
          <div className="ui">
            <p>{avoidTexts[id]?.why}</p>
            <RowsFired because={because} reading={reading} />
          </div>
        </li>
      ))}
    </ul>
  );
}

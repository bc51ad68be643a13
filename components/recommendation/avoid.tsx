import { avoidTexts } from '@/content/strings/avoid';
import type { Answers, Avoid as AvoidData } from '@/decision';
import { RowsFired } from './rows-fired';

/** Shortcuts that look right for these answers and are not. */
export function Avoid({ avoid, answers }: { readonly avoid: readonly AvoidData[]; readonly answers: Answers }) {
  return (
    <ul className="rows">
      {avoid.map(({ id, because }) => (
        <li key={id} className="control">
          <h3>{avoidTexts[id]?.title ?? id}</h3>
          <div className="ui">
            <p>{avoidTexts[id]?.why}</p>
            <RowsFired because={because} answers={answers} />
          </div>
        </li>
      ))}
    </ul>
  );
}

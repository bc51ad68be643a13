import { CopyButton } from '@/components/export/copy-button';
import { sideTexts } from '@/content/strings/layers';
import { questionTexts } from '@/content/strings/questions';
import { verifyLabels } from '@/content/strings/recommendation';
import { verifyTexts } from '@/content/strings/verify';
import type { LayerId, Verification } from '@/decision';
import { InterimText } from './interim-text';

interface ItemProps {
  readonly layer: LayerId;
  readonly verification: Verification;
  readonly linked: ReadonlySet<string>;
}

function Item({ layer, verification: { question, what, side, until }, linked }: ItemProps) {
  const id = `verify-${layer}-${what}`;
  return (
    <li>
      <p className="label">{`${sideTexts[side]}: ${questionTexts[question].short}`}</p>
      <p id={id}>{verifyTexts[what] ?? what}</p>
      <CopyButton what="question" target={id} />
      <details className="fired">
        <summary className="ui">{verifyLabels.until}</summary>
        <InterimText interim={until} linked={linked} />
      </details>
    </li>
  );
}

interface Props {
  readonly layer: LayerId;
  readonly verify: readonly Verification[];
  readonly linked: ReadonlySet<string>;
}

/** What is not known and has to be checked for a role to stand: with whom, in words to send, and what to use until then. */
export function ToVerify({ layer, verify, linked }: Props) {
  if (verify.length === 0) return null;
  return (
    <div className="to-verify">
      <h4>{verifyLabels.title}</h4>
      <p className="fine">{verifyLabels.intro(verify.length)}</p>
      <ul>
        {verify.map((verification) => (
          <Item
            key={`${verification.question} ${verification.what}`}
            layer={layer}
            verification={verification}
            linked={linked}
          />
        ))}
      </ul>
    </div>
  );
}

import type { Metadata } from 'next';
import { permanentRedirect, redirect } from 'next/navigation';
import { canonicalAddress, indexedAddress } from '@/components/wizard/canonical-address';
import { addressAfter, addressWith } from '@/components/wizard/links';
import type { Reasons } from '@/components/wizard/outlook';
import { type Step, stepAfter } from '@/components/wizard/step';
import { titleOf } from '@/components/wizard/title';
import { type Passages, Wizard } from '@/components/wizard/wizard';
import { partsOf, readWizardState, type WizardState } from '@/components/wizard/wizard-state';
import { guidePath } from '@/site/routes';
import '@/components/wizard/wizard.css';
import '@/components/wizard/choices.css';
import '@/components/wizard/notice.css';
import '@/components/wizard/summary.css';
import '@/components/wizard/outlook.css';
import '@/components/wizard/product/product.css';
import anchors from '@/content/guides/anchors.json' with { type: 'json' };
import { questionDoubts } from '@/content/strings/question-doubts';
import { roleRuleTexts } from '@/content/strings/rules/roles';
import { wizardTexts } from '@/content/strings/wizard';
import { newestModel, type QuestionId, readLink, toNewest } from '@/decision';
import { questionAhead } from '@/decision/ahead';

type Props = PageProps<'/decide/[[...vector]]'>;

const passages: Passages = Object.fromEntries(
  Object.entries(anchors).map(([question, { guide, anchor }]) => [question, `${guidePath(guide)}#${anchor}`]),
);

/** The words of the rules that settle a role by these answers: a first view needs no others. */
const reasonsOf = ({ layers }: Step): Reasons =>
  Object.fromEntries(
    Object.values(layers).flatMap(({ rule }) => {
      const text = rule === null ? undefined : roleRuleTexts[rule];
      return rule === null || text === undefined ? [] : [[rule, text]];
    }),
  );

/** What follows `/decide/` in the path, and the query. */
async function addressOf({ params, searchParams }: Props): Promise<[path: string, query: URLSearchParams]> {
  const { vector = [] } = await params;
  const query = new URLSearchParams(
    Object.entries(await searchParams).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one])),
  );
  return [vector.join('/'), query];
}

const stateAt = (path: string, query: URLSearchParams): WizardState =>
  readWizardState(path, query, null, questionAhead);

const doubtsOf = (question: QuestionId | undefined) => (question === undefined ? [] : (questionDoubts[question] ?? []));

export async function generateMetadata(props: Props): Promise<Metadata> {
  const state = stateAt(...(await addressOf(props)));
  return {
    title: { absolute: titleOf(state) },
    description: wizardTexts.description,
    alternates: { canonical: indexedAddress(state) },
  };
}

/** The wizard. A form that was sent without a script and holds an answer leads on to the address that the answer gives. */
export default async function DecidePage(props: Props) {
  const [path, query] = await addressOf(props);
  const canonical = canonicalAddress(path, query);
  if (canonical !== null) permanentRedirect(canonical);
  const link = await readLink(partsOf(path).vector);
  if (link.version !== null && link.model !== newestModel) redirect(addressWith(toNewest(link)));
  const state = stateAt(path, query);
  const { question, submission } = state;
  if (question !== null && submission !== null && 'answer' in submission) {
    redirect(addressAfter(state, question.id, submission.answer));
  }
  const step = stepAfter(state.answers);
  return (
    <Wizard passages={passages} reasons={reasonsOf(step)} doubts={doubtsOf(question?.id)} first={{ path, step }} />
  );
}

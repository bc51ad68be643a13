import { LinkedHeading } from '@/components/ui/linked-heading';
import { type ProductKind, productKinds, productsOf, settlesAnswers } from '@/content/capabilities';
import { kindTexts } from '@/content/strings/capabilities';
import type { QuestionId } from '@/decision';

/** The kind of product that a question asks about. */
const KIND_OF: { readonly [Q in QuestionId]?: ProductKind } = {
  client: 'client',
  server: 'server',
  accepts: 'server',
  'authorization-server': 'authorization-server',
  policy: 'gateway',
};

interface Props {
  /** The address of the question that the list was opened from. */
  readonly from: string;
  readonly question: QuestionId | null;
}

/** The products that settle something, as links, those that the question is about first. */
export function ProductList({ from, question }: Props) {
  const first = question === null ? undefined : KIND_OF[question];
  const kinds = productKinds.toSorted((a, b) => Number(b === first) - Number(a === first));
  const link = `${from}${from.includes('?') ? '&' : '?'}product=`;
  return kinds.map((kind) => (
    <section key={kind} className="products">
      <LinkedHeading id={`kind-${kind}`}>{kindTexts[kind].name}</LinkedHeading>
      <ul className="ui">
        {productsOf[kind].filter(settlesAnswers).map(({ id, name }) => (
          <li key={id}>
            <a href={`${link}${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  ));
}

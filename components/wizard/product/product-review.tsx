import { LinkedHeading } from '@/components/ui/linked-heading';
import { WrittenDate } from '@/components/ui/written-date';
import type { Product, ProductSource } from '@/content/capabilities';
import { capabilitiesTexts, productStepTexts as texts } from '@/content/strings/capabilities';
import { type OptionText, questionTexts } from '@/content/strings/questions';
import { setChoiceTexts } from '@/content/strings/wizard';
import type { QuestionId } from '@/decision';
import { productPath } from '@/site/routes';
import type { WizardState } from '../wizard-state';
import { type FilledAnswer, type FilledRow, prefillFrom } from './prefill';

const labelOf = (question: QuestionId, option: string): string => {
  const options: { readonly [id: string]: OptionText } = questionTexts[question].options;
  return options[option]?.label ?? option;
};

function SourceLine({ source }: { readonly source: ProductSource | undefined }) {
  if (source === undefined) return texts.implied;
  return (
    <>
      <a href={source.url}>{source.title}</a>
      {source.read === 'secondary' ? `, ${capabilitiesTexts.secondary}` : null}, {capabilitiesTexts.checked}{' '}
      <WrittenDate iso={source.checked} />
    </>
  );
}

function AnswerRow({ answer, product }: { readonly answer: FilledAnswer; readonly product: Product }) {
  const { question, option, reason, source, kept } = answer;
  return (
    <div>
      <dt>{questionTexts[question].short}</dt>
      <dd>
        <strong>{labelOf(question, option)}</strong>
        <span className="own-line">{reason}</span>
        {kept !== null && kept !== option && <span className="own-line">{texts.keeps(labelOf(question, kept))}</span>}
        <span className="fine own-line">
          <SourceLine source={source === null ? undefined : product.sources[source]} />
        </span>
      </dd>
    </div>
  );
}

function openWords({ support }: FilledRow): string {
  return support?.condition === undefined ? texts.openUnknown : texts.openCondition(support.condition);
}

function MarkedRow({ row, product }: { readonly row: FilledRow; readonly product: Product }) {
  const { question, option, mark, support } = row;
  return (
    <div>
      <dt>{labelOf(question, option)}</dt>
      <dd>
        <strong>{mark === null ? texts.open : setChoiceTexts[mark]}</strong>
        {mark === null && <span className="own-line">{openWords(row)}</span>}
        {support !== undefined && (
          <span className="fine own-line">
            <SourceLine source={product.sources[support.source]} />
          </span>
        )}
      </dd>
    </div>
  );
}

interface Props {
  readonly product: Product;
  readonly state: WizardState;
  /** The address of the list. */
  readonly list: string;
}

/** What one product settles, from which source, and what stays open. The link on holds the answers and not the product. */
export function ProductReview({ product, state, list }: Props) {
  const fill = prefillFrom(product, state);
  return (
    <div className="product-review">
      <p className="wizard__why">{fill.count === 0 ? texts.nothing : texts.intro}</p>
      {fill.answers.length > 0 && (
        <section>
          <LinkedHeading id="settled-answers">{texts.answers}</LinkedHeading>
          <dl className="ui">
            {fill.answers.map((answer) => (
              <AnswerRow key={answer.question} answer={answer} product={product} />
            ))}
          </dl>
        </section>
      )}
      {(product.kind === 'authorization-server' || fill.rows.length > 0) && (
        <section>
          <LinkedHeading id="settled-rows">{texts.rows}</LinkedHeading>
          {fill.rows.length === 0 && <p>{texts.notAsked}</p>}
          <dl className="ui">
            {fill.rows.map((row) => (
              <MarkedRow key={`${row.question} ${row.option}`} row={row} product={product} />
            ))}
          </dl>
        </section>
      )}
      <p className="wizard__actions ui">
        {fill.count > 0 && (
          <a className="action" href={fill.address}>
            {texts.apply(fill.count)}
          </a>
        )}
        <a href={list}>{texts.other}</a>
        <a href={productPath(product.id)}>{texts.more}</a>
      </p>
    </div>
  );
}

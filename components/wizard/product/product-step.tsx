'use client';

import { useEffect, useRef } from 'react';
import { productById } from '@/content/capabilities';
import { productStepTexts as texts } from '@/content/strings/capabilities';
import { wizardTexts } from '@/content/strings/wizard';
import { linkTo, linkToQuestion } from '../links';
import type { WizardState } from '../wizard-state';
import { ProductList } from './product-list';
import { ProductReview } from './product-review';

interface Props {
  readonly state: WizardState;
  /** Id of the product as the address has it; empty for the list. */
  readonly product: string;
  /** Whether the step was reached inside the page, so that its heading takes the focus. */
  readonly takesFocus: boolean;
}

/** Filling answers in from a product: the list, then what the product settles, to be confirmed. */
export default function ProductStep({ state, product, takesFocus }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const found = productById(product);
  const { answers, question } = state;
  const back = question === null ? linkTo(state, answers) : linkToQuestion(state, question.id);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when another product is shown.
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus, product]);

  const title = found ? texts.pageTitle(found.name) : product === '' ? wizardTexts.products : texts.unknownTitle;
  return (
    <>
      <p className="ui">
        <a className="wizard__back" href={back}>
          {texts.back}
        </a>
      </p>
      <h1 ref={heading} tabIndex={-1} data-step-focus="">
        {title}
      </h1>
      {found ? (
        <ProductReview product={found} state={state} list={`${back}${back.includes('?') ? '&' : '?'}product=`} />
      ) : (
        <>
          <p className="wizard__why" data-fault={product === '' ? undefined : 'product'}>
            {product === '' ? texts.listIntro : texts.unknown}
          </p>
          <ProductList from={back} question={question?.id ?? null} />
        </>
      )}
    </>
  );
}

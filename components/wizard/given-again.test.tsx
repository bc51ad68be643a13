import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { answerText } from '@/content/strings/answer';
import { givenAgainTexts } from '@/content/strings/wizard-order';
import { NEWEST } from '@/decision/testing/cases';
import AddressNotices from './address-notices';
import { addressAfter, addressWith } from './links';
import { QuestionPage } from './question-page';
import { finished } from './set-aside';
import { readWizardState } from './wizard-state';

const at = (address: string) => {
  const url = new URL(address, 'https://example.org');
  return readWizardState(url.pathname.slice('/decide/'.length), url.searchParams);
};
const AGAIN = `/decide/${NEWEST}/TR:L?was=${NEWEST}/AC:P`;

it('puts a question again with the answer that an older link gave, and says so', () => {
  const address = addressWith({ answers: { transport: 'stdio', actor: 'person' }, again: ['actor'] });
  expect(address).toBe(AGAIN);
  const state = at(address);
  expect(state.question?.id).toBe('actor');
  const notices = renderToStaticMarkup(<AddressNotices state={state} />);
  expect(notices).toContain(givenAgainTexts.confirm);
  expect(notices).toContain(answerText('actor', 'person'));
});

it('chooses that answer beforehand, and counts it only when it is sent', () => {
  const state = at(AGAIN);
  if (state.question === null) throw new Error('nothing is asked');
  const page = renderToStaticMarkup(
    <QuestionPage
      state={state}
      question={state.question}
      query={new URLSearchParams()}
      step={null}
      passage={null}
      doubts={[]}
      onSubmit={() => undefined}
    />,
  );
  expect(page.match(/<input[^>]*checked=""[^>]*>/g)?.join()).toContain('value="P"');
  expect(at(addressAfter(state, 'exposure', 'device')).answers.actor).toBeUndefined();
  expect(finished(state).actor).toBe('person');
});

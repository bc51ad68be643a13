import type { Metadata } from 'next';
import { ModelPage } from '@/components/decision-tables/model-page';
import { LinkedHeading } from '@/components/ui/linked-heading';
import { modelPartTexts, questionPageTexts as t } from '@/content/strings/model';
import { groupTexts, type OptionText, questionTexts } from '@/content/strings/questions';
import { nodeName, readersOf } from '@/content/views/model-graph';
import { type Question, type QuestionId, questions } from '@/decision';
import { readingMetadata } from '@/server/reading/metadata';
import { modelQuestionPath, PAGES, tablePath } from '@/site/routes';

const { title, what, lead } = modelPartTexts.questions;

export const metadata: Metadata = readingMetadata({
  title,
  description: what,
  address: PAGES.modelQuestions,
  picture: 'model',
});

type Known = Question & { readonly id: QuestionId };
const all: readonly Known[] = questions;

function Conditions({ conditions }: { readonly conditions: Question['ask'][number] }) {
  return conditions.map((condition, at) => (
    <span key={condition.question}>
      {at > 0 && ` ${t.and} `}
      <a href={modelQuestionPath(condition.question)}>{condition.question}</a> {t.is}{' '}
      {'options' in condition ? condition.options.join(` ${t.or} `) : t.none}
    </span>
  ));
}

function AskRule({ ask }: { readonly ask: Question['ask'] }) {
  if (ask.some((conditions) => conditions.length === 0)) return <p>{t.always}</p>;
  return (
    <p>
      {t.asked}{' '}
      {ask.map((conditions, alternative) => (
        <span key={conditions.map(({ question }) => question).join()}>
          {alternative > 0 && `; ${t.or} `}
          <Conditions conditions={conditions} />
        </span>
      ))}
      .
    </p>
  );
}

function Options({ question: { id, options } }: { readonly question: Known }) {
  const texts: { readonly [option: string]: OptionText } = questionTexts[id].options;
  return (
    <table className="data-table question-options">
      <thead>
        <tr>
          <th scope="col">{t.letter}</th>
          <th scope="col">{t.id}</th>
          <th scope="col">{t.option}</th>
        </tr>
      </thead>
      <tbody>
        {options.map(({ letter, id: option, when = [] }) => (
          <tr key={letter}>
            <td data-label={t.letter}>{letter}</td>
            <td data-label={t.id}>{option}</td>
            <td data-label={t.option}>
              {texts[option]?.label}
              {when.length > 0 && (
                <span className="fine own-line">
                  {t.offered} <Conditions conditions={when} />
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Entry({ question }: { readonly question: Known }) {
  const { id, key, kind, group, ask } = question;
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <LinkedHeading id={`${id}-title`} anchor={id}>
        {questionTexts[id].title}
      </LinkedHeading>
      <p className="ui question-head">
        <code>{id}</code>
        <span>
          {t.key}: <code>{key}</code>
        </span>
        <span>{groupTexts[group].title}</span>
        <span>{t.kind[kind]}</span>
      </p>
      <div className="ui question-use">
        <AskRule ask={ask} />
        <p className="names">
          {t.readBy}:
          {readersOf(id).map((table) => (
            <a key={table} href={tablePath(table)}>
              {nodeName(table)}
            </a>
          ))}
        </p>
      </div>
      <Options question={question} />
    </section>
  );
}

export default function QuestionsPage() {
  return (
    <ModelPage title={title} lead={lead}>
      <p className="ui measure questions-note">
        {t.unsure} {t.mayBe}
      </p>
      {all.map((question) => (
        <Entry key={question.id} question={question} />
      ))}
    </ModelPage>
  );
}

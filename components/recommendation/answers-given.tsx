import { answerText } from '@/content/strings/answer';
import { groupTexts, questionTexts } from '@/content/strings/questions';
import { answersTexts, recommendationTexts } from '@/content/strings/recommendation';
import { type Answers, type QuestionId, questions } from '@/decision';
import { answerAnchor, questionPath } from './links';

const GROUPS = Object.keys(groupTexts) as readonly (keyof typeof groupTexts)[];

interface Props {
  readonly answers: Answers;
  /** The questions to show, in the order of the model. */
  readonly asked: readonly QuestionId[];
}

/** The answers by group, each with a way to change it. */
export function AnswersGiven({ answers, asked }: Props) {
  return (
    <>
      {GROUPS.map((group) => {
        const own = questions.filter((question) => question.group === group && asked.includes(question.id));
        if (own.length === 0) return null;
        return (
          <section key={group} className="answer-group">
            <h3>{groupTexts[group].title}</h3>
            <dl className="ui rows">
              {own.map(({ id }) => (
                <div key={id} className="answer" id={answerAnchor(id)}>
                  <dt>{questionTexts[id].short}</dt>
                  <dd>{answers[id] === undefined ? answersTexts.missing : answerText(id, answers[id])}</dd>
                  <dd className="no-print">
                    <a
                      href={questionPath(answers, id)}
                      data-question={id}
                      aria-label={`${recommendationTexts.change}: ${questionTexts[id].title}`}
                    >
                      {recommendationTexts.change}
                    </a>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
    </>
  );
}

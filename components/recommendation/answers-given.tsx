import { AnswerText } from '@/components/wizard/answer-text';
import { groupTexts, questionTexts } from '@/content/strings/questions';
import { answersTexts, recommendationTexts } from '@/content/strings/recommendation';
import { type Answers, askedQuestions, questions } from '@/decision';
import { questionPath } from './links';

const GROUPS = Object.keys(groupTexts) as readonly (keyof typeof groupTexts)[];

interface Props {
  readonly answers: Answers;
  /** Leaves out the questions that have no answer. */
  readonly onlyAnswered?: boolean;
}

/** Every asked question with its answer, and a way to change it. */
export function AnswersGiven({ answers, onlyAnswered = false }: Props) {
  const asked = new Set(askedQuestions(answers).filter((id) => !onlyAnswered || answers[id] !== undefined));
  return (
    <>
      {GROUPS.map((group) => {
        const own = questions.filter((question) => question.group === group && asked.has(question.id));
        if (own.length === 0) return null;
        return (
          <section key={group} className="answer-group">
            <h3>{groupTexts[group].title}</h3>
            <dl className="ui rows">
              {own.map(({ id }) => (
                <div key={id} className="answer">
                  <dt>{questionTexts[id].short}</dt>
                  <dd>
                    {answers[id] === undefined ? (
                      answersTexts.missing
                    ) : (
                      <AnswerText question={id} answer={answers[id]} />
                    )}
                  </dd>
                  <dd className="no-print">
                    <a
                      href={questionPath(answers, id)}
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

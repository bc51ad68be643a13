import { EndSection } from '@/components/guide/end-section';
import { answersOf, type Incident } from '@/content/collections/incidents';
import { incidentPageTexts as t } from '@/content/strings/incidents';
import { questionTexts } from '@/content/strings/questions';
import { encode, questions } from '@/decision';
import { wizardPath, wizardQuestionPath } from '@/site/routes';

/** The questions of the wizard that the case bears on, with the answer that holds in it, and the way into the wizard. */
export function CaseAnswers({ incident }: { readonly incident: Incident }) {
  const answers = answersOf(incident);
  const given = questions.flatMap(({ id }) => {
    const answer = answers[id];
    if (answer === undefined) return [];
    const options: { readonly [option: string]: { readonly label: string } } = questionTexts[id].options;
    return [{ id, label: options[String(answer)]?.label ?? '' }];
  });
  return (
    <EndSection id="guide-asks" title={t.answers} note={t.answersNote}>
      <dl className="ui guide-refs case-answers">
        {given.map(({ id, label }) => (
          <div key={id}>
            <dt>
              <a href={wizardQuestionPath(id)}>{questionTexts[id].title}</a>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      <p className="way-on no-print">
        <a className="action action--quiet" href={wizardPath(encode(answers))}>
          {t.decide}
        </a>
      </p>
    </EndSection>
  );
}

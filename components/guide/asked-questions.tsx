import { questionTexts } from '@/content/strings/questions';
import type { QuestionId } from '@/decision';

/** The questions that the guide explains, each with its page, and the way into the decision. */
export function AskedQuestions({ questions }: { readonly questions: readonly QuestionId[] }) {
  return (
    <section aria-labelledby="asked" className="no-print">
      <h2 id="asked" className="text-h3">
        What you will be asked about it
      </h2>
      <ul className="ui rows mt-4">
        {questions.map((id) => (
          <li key={id} className="source">
            <a href={`/decide/${id}`}>{questionTexts[id].title}</a>
          </li>
        ))}
      </ul>
      <p className="mt-6">
        <a className="action" href="/decide">
          Decide
        </a>
      </p>
    </section>
  );
}

import type { QuestionId } from '@/decision';

const name = (id: QuestionId) => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

/** The questions that the guide explains, each with its page, and the way into the decision. */
export function AskedQuestions({ questions }: { readonly questions: readonly QuestionId[] }) {
  return (
    <section aria-labelledby="asked" className="no-print">
      <h2 id="asked" className="text-h3">
        What you will be asked about it
      </h2>
      <ul className="ui mt-4 columns-2 gap-x-10 sm:columns-3">
        {questions.map((id) => (
          <li key={id} className="break-inside-avoid">
            <a className="inline-block py-1.5" href={`/decide/${id}`}>
              {name(id)}
            </a>
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

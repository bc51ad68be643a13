import type { Answer, QuestionId } from '@/decision';
import type { Asked, Trial } from './trial';

/** What the page asks of the model. */
export interface Request {
  readonly number: number;
  /** The link of the page. */
  readonly vector: string;
  readonly question: QuestionId;
  /** The answer to try, or null to read the question only. */
  readonly answer: Answer | null;
}

/** What the model replies, under the number of the request; nothing where it failed. */
export interface Reply {
  readonly number: number;
  readonly asked: Asked | null;
  readonly trial: Trial | null;
}

let model: Worker | null = null;
let requests = 0;

function worker(): Worker {
  model ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return model;
}

/**
 * Asks the model, which is loaded with the first request and kept for the page.
 *
 * @throws Error where it cannot be loaded, or cannot answer
 */
export function ask(
  request: Omit<Request, 'number'>,
): Promise<{ readonly asked: Asked; readonly trial: Trial | null }> {
  requests += 1;
  const number = requests;
  return new Promise((resolve, reject) => {
    const to = worker();
    const done = new AbortController();
    const { signal } = done;
    to.addEventListener(
      'message',
      ({ data }: MessageEvent<Reply>) => {
        if (data.number !== number) return;
        done.abort();
        if (data.asked === null) reject(new Error('the model did not answer'));
        else resolve({ asked: data.asked, trial: data.trial });
      },
      { signal },
    );
    to.addEventListener(
      'error',
      () => {
        done.abort();
        model = null;
        reject(new Error('the model could not be loaded'));
      },
      { signal },
    );
    to.postMessage({ ...request, number } satisfies Request);
  });
}

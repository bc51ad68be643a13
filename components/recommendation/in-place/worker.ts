/** Runs the model beside the page, so that it stays responsive however long a recommendation takes. */
import { readLink } from '@/decision';
import type { Reply, Request } from './requests';
import { askedIn, tryAnswer } from './trial';

async function answered({ vector, question, answer }: Request): Promise<Omit<Reply, 'number'>> {
  const link = await readLink(vector);
  return {
    asked: askedIn(link, question),
    trial: answer === null ? null : tryAnswer(link, question, answer),
  };
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  answered(data).then(
    (reply) => postMessage({ number: data.number, ...reply }),
    () => postMessage({ number: data.number, asked: null, trial: null }),
  );
});

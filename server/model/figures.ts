import 'server-only';
import { MODEL } from '@/decision';
import { type Figures, figuresOf } from '@/decision/check/figures';

let known: Figures | undefined;

/** Proofs and counts of the newest model, made once for each process: at build, and in development on first use. */
export function figures(): Figures {
  known ??= figuresOf(MODEL);
  return known;
}

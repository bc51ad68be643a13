import type { Interim } from '../types.ts';
import { outcomeOf, type Run, tableOf } from './run.ts';

/** The interim with this key, for the answers of the last run; null where the model has none by that name. */
export function newInterim(run: Run): (key: string) => Interim | null {
  const { interims, verdict } = run.model.source;
  if (verdict === undefined) return (key) => (interims[key] as Interim | undefined) ?? null;
  const lifetime = tableOf(run.model, verdict.lifetime);
  return (key) => {
    const found = interims[key];
    if (found === undefined) return null;
    const { controls, reason, audience, clientAuthentication, token } = found;
    const accessTokenSeconds = token === true ? Number(outcomeOf(run, lifetime)) : null;
    return Object.freeze({ controls, audience, accessTokenSeconds, clientAuthentication, reason }) as Interim;
  };
}

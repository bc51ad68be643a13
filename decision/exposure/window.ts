/** Inputs of the window, all in seconds. */
export interface WindowInputs {
  /** What is left of the lifetime when the credential is stolen; at worst all of it. Null: it never ends by itself. */
  readonly lifetime: number | null;
  /** From theft to notice; null where nobody said how long that takes. */
  readonly detection: number | null;
  /** From notice to the moment at which the last recipient refuses; null where nobody said. */
  readonly revocation: number | null;
  /** Recipients look only at the expiry, so that a revocation reaches nobody before it. */
  readonly expiryOnly: boolean;
}

/**
 * For how long a stolen credential works, in seconds: `min(lifetime, detection + revocation)`. Where recipients check
 * tokens offline, the revocation takes as long as the lifetime, which leaves the lifetime. It leaves the lifetime too
 * where nobody said how long notice and revocation take; null where there is no bound then.
 *
 * Our heuristic: it bounds what happens if the inputs hold, and measures no likelihood.
 */
export function exposureWindow({ lifetime, detection, revocation, expiryOnly }: WindowInputs): number | null {
  if (detection === null || revocation === null) return lifetime;
  if (lifetime === null) return detection + revocation;
  const latency = expiryOnly ? Math.max(lifetime, revocation) : revocation;
  return Math.min(lifetime, detection + latency);
}

/** What was proved and counted about a version on the day of its release. The promises are those of that day. */
import type { Counts, Figures } from '../check/figures.ts';

/** The figures as they lie in a file: JSON has neither maps nor whole numbers of this size. */
type Written<T> = T extends bigint
  ? string
  : T extends ReadonlyMap<infer Key extends string, infer Value>
    ? { readonly [K in Key]: Written<Value> }
    : T extends readonly (infer Item)[]
      ? readonly Written<Item>[]
      : T extends object
        ? { readonly [K in keyof T]: Written<T[K]> }
        : T;

/** @returns what `JSON.stringify` writes */
export const writtenProof = (figures: Figures): Written<Figures> =>
  JSON.parse(
    JSON.stringify(figures, (_, value: unknown) => {
      if (typeof value === 'bigint') return String(value);
      return value instanceof Map ? Object.fromEntries(value) : value;
    }),
  );

const counted = (numbers: { readonly [id: string]: string }): ReadonlyMap<string, bigint> =>
  new Map(Object.entries(numbers).map(([id, number]) => [id, BigInt(number)]));

const countsOf = ({ combinations, firing, roles }: Written<Counts>): Counts => ({
  combinations: BigInt(combinations),
  firing: counted(firing),
  roles: {
    oauth: counted(roles.oauth),
    mtls: counted(roles.mtls),
    federation: counted(roles.federation),
  } as Counts['roles'],
});

/** Reads what the release wrote. */
export function readProof(json: unknown): Figures {
  const { report, all, sure, roleResults, designs } = json as Written<Figures>;
  return {
    report: {
      ...report,
      combinations: BigInt(report.combinations),
      promises: report.promises.map(({ covered, claims, ...promise }) => ({
        ...promise,
        covered: BigInt(covered),
        claims: claims.map(({ applies, ...claim }) => ({ ...claim, applies: BigInt(applies) })),
      })),
    },
    all: countsOf(all),
    sure: countsOf(sure),
    roleResults,
    designs,
  };
}

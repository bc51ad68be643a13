import { type Change, type Flip, type LayerId, type LayerRole, type QuestionId, questions } from '@/decision';

export interface RoleChange {
  readonly layer: LayerId;
  readonly to: LayerRole;
}

export interface ConflictChange {
  readonly id: string;
  readonly appears: boolean;
}

export interface ProfileChange {
  readonly field: string;
  readonly to: string | number | null;
}

/** What a flip does, sorted by weight. */
export interface Effect {
  readonly roles: readonly RoleChange[];
  readonly conflicts: readonly ConflictChange[];
  readonly profile: readonly ProfileChange[];
  readonly added: number;
  readonly dropped: number;
  /** Controls that stay, at another level or maturity. */
  readonly changed: number;
  /** What is missing, what to verify or what to use until then is another; flips say so since 2.0. */
  readonly meanwhile: boolean;
}

export type Weight = 'roles' | 'profile' | 'controls';

export interface WeighedFlip {
  readonly flip: Flip;
  readonly effect: Effect;
}

export interface FlipGroup {
  readonly question: QuestionId;
  readonly flips: readonly WeighedFlip[];
}

const ROLE = /^layers\.(oauth|mtls|federation)\.role$/;
const MEANWHILE = /^layers\.[a-z]+\.(?:prerequisites|interim|verify)/;

const under = (changes: readonly Change[], prefix: string) =>
  changes.flatMap((change) =>
    change.path.startsWith(prefix) ? [{ ...change, name: change.path.slice(prefix.length) }] : [],
  );

/** Sorts changes. */
export function effectOf({ changes }: Pick<Flip, 'changes'>): Effect {
  const controls = under(changes, 'controls.');
  return {
    roles: changes.flatMap(({ path, to }) => {
      const layer = ROLE.exec(path)?.[1];
      return layer === undefined ? [] : [{ layer: layer as LayerId, to: to as LayerRole }];
    }),
    conflicts: under(changes, 'conflicts.').map(({ name, to }) => ({ id: name, appears: to !== null })),
    profile: under(changes, 'profile.').map(({ name, to }) => ({ field: name, to })),
    added: controls.filter(({ from }) => from === null).length,
    dropped: controls.filter(({ to }) => to === null).length,
    changed: controls.filter(({ from, to }) => from !== null && to !== null).length,
    meanwhile: changes.some(({ path }) => MEANWHILE.test(path)),
  };
}

const weightOf = ({ roles, conflicts, profile }: Effect): Weight =>
  roles.length + conflicts.length > 0 ? 'roles' : profile.length > 0 ? 'profile' : 'controls';

/** The flips of one weight, by question in the order of the model. */
export function flipsOfWeight(flips: readonly Flip[], weight: Weight): readonly FlipGroup[] {
  const weighed = flips
    .map((flip) => ({ flip, effect: effectOf(flip) }))
    .filter((one) => weightOf(one.effect) === weight);
  return questions.flatMap(({ id }) => {
    const own = weighed.filter(({ flip }) => flip.question === id);
    return own.length === 0 ? [] : [{ question: id, flips: own }];
  });
}

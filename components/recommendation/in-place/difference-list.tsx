import { LayerLabel } from '@/components/ui/layer-mark';
import { RoleMark } from '@/components/ui/role-mark';
import { avoidTexts } from '@/content/strings/avoid';
import { conflictTexts } from '@/content/strings/conflicts';
import { controlTexts } from '@/content/strings/controls';
import { differenceTexts } from '@/content/strings/in-place';
import { layerTexts, type NamedText, roleTexts } from '@/content/strings/layers';
import { type ProfileField, profileTexts, profileValue } from '@/content/strings/profile';
import { questionTexts } from '@/content/strings/questions';
import type { LayerId, LayerRole, OutcomeDifference, OutcomePart } from '@/decision';
import type { Trial } from './trial';

type Outcomes = readonly OutcomeDifference[];

const controls: { readonly [id: string]: NamedText } = controlTexts;
const controlName = (id: string): string => controls[id]?.name ?? id;
const conflictTitle = (id: string): string => conflictTexts[id]?.title ?? id;
const avoidTitle = (id: string): string => avoidTexts[id]?.title ?? id;

const of = (outcomes: Outcomes, part: OutcomePart) => outcomes.filter((outcome) => outcome.part === part);
const gained = (outcomes: Outcomes) => outcomes.filter(({ a }) => a.value === null);
const lost = (outcomes: Outcomes) => outcomes.filter(({ b }) => b.value === null);
const moved = (outcomes: Outcomes) => outcomes.filter(({ a, b }) => a.value !== null && b.value !== null);

/** A clause where there is something to count. */
const counted = (count: number, clause: (count: number) => string): string[] => (count > 0 ? [clause(count)] : []);

/** The difference in a few clauses, weightiest first; empty where there is none. */
export function clausesOf(outcomes: Outcomes): string[] {
  const all = of(outcomes, 'control');
  const conflicts = of(outcomes, 'conflict');
  const clauses = [
    ...of(outcomes, 'role').map(({ layer, b }) =>
      differenceTexts.becomes(layerTexts[layer as LayerId].name, roleTexts[b.value as LayerRole].name),
    ),
    ...counted(gained(conflicts).length, differenceTexts.contradictions),
    ...counted(lost(conflicts).length, differenceTexts.resolutions),
    ...counted(of(outcomes, 'profile').length, differenceTexts.values),
    ...counted(gained(all).length, differenceTexts.gained),
    ...counted(lost(all).length, differenceTexts.lost),
    ...counted(moved(all).length, differenceTexts.moved),
  ];
  return clauses.length === 0 && outcomes.length > 0 ? [differenceTexts.details] : clauses;
}

function Line({ name, items }: { readonly name: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      {items.map((item) => (
        <dd key={item}>{item}</dd>
      ))}
    </div>
  );
}

function Role({ outcome: { id, a, b } }: { readonly outcome: OutcomeDifference }) {
  return (
    <div>
      <dt>
        <LayerLabel layer={id as LayerId} />
      </dt>
      <dd>
        <RoleMark role={b.value as LayerRole} />{' '}
        <span className="fine">{differenceTexts.was(roleTexts[a.value as LayerRole].name.toLowerCase())}</span>
      </dd>
    </div>
  );
}

function Value({ outcome: { id, a, b } }: { readonly outcome: OutcomeDifference }) {
  const field = id as ProfileField;
  return (
    <div>
      <dt>{profileTexts[field].label}</dt>
      <dd>
        {profileValue(field, b.value)} <span className="fine">{differenceTexts.was(profileValue(field, a.value))}</span>
      </dd>
    </div>
  );
}

/** What changes from one recommendation to another, by kind. */
export function DifferenceList({ trial: { outcomes, newlyAsked, notAsked } }: { readonly trial: Trial }) {
  const conflicts = of(outcomes, 'conflict');
  const all = of(outcomes, 'control');
  const shortcuts = of(outcomes, 'avoid');
  const waiting = [...of(outcomes, 'prerequisite'), ...of(outcomes, 'interim')];
  return (
    <dl className="difference">
      {of(outcomes, 'role').map((outcome) => (
        <Role key={outcome.id} outcome={outcome} />
      ))}
      <Line name={differenceTexts.newConflicts} items={gained(conflicts).map(({ id }) => conflictTitle(id))} />
      <Line name={differenceTexts.resolved} items={lost(conflicts).map(({ id }) => conflictTitle(id))} />
      {of(outcomes, 'profile').map((outcome) => (
        <Value key={outcome.id} outcome={outcome} />
      ))}
      <Line name={differenceTexts.controlsGained} items={gained(all).map(({ id }) => controlName(id))} />
      <Line name={differenceTexts.controlsLost} items={lost(all).map(({ id }) => controlName(id))} />
      <Line
        name={differenceTexts.controlsMoved}
        items={moved(all).map(({ id, a, b }) =>
          differenceTexts.level(controlName(id), String(a.value), String(b.value)),
        )}
      />
      <Line name={differenceTexts.shortcutsGained} items={gained(shortcuts).map(({ id }) => avoidTitle(id))} />
      <Line name={differenceTexts.shortcutsLost} items={lost(shortcuts).map(({ id }) => avoidTitle(id))} />
      <Line name={differenceTexts.blocked} items={waiting.length > 0 ? [differenceTexts.waiting] : []} />
      <Line name={differenceTexts.newlyAsked} items={newlyAsked.map((id) => questionTexts[id].short)} />
      <Line name={differenceTexts.notAsked} items={notAsked.map((id) => questionTexts[id].short)} />
    </dl>
  );
}

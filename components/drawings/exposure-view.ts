import { credentialTexts } from '@/content/strings/connection';
import {
  bindingTexts,
  endedByTexts,
  exposureTexts,
  lifetimeTexts,
  replayTexts,
  span,
  viewerTexts,
} from '@/content/strings/exposure';
import {
  type Credential,
  type CredentialToday,
  type Exposed,
  type Exposure,
  type LifetimeBasis,
  lifetimeOf,
  type Replay,
  type Viewer,
} from '@/decision/exposure';

export interface CredentialView {
  readonly name: string;
  /** Part of the target that is blocked today. */
  readonly blocked: boolean;
  readonly viewers: readonly string[];
  readonly audiences: number;
  readonly works: string;
  readonly lifetime: string;
  readonly basis: string;
  readonly window: string;
  readonly seconds: { readonly window: number; readonly lifetime: number | null };
  readonly replay: Replay;
  readonly replayText: string;
  readonly binding: string;
  readonly endedBy: string;
}

export interface GroupView {
  readonly name: string;
  /** Said in place of credentials where there are none. */
  readonly empty: string | null;
  readonly rows: readonly CredentialView[];
}

export interface ExposureView {
  readonly today: GroupView;
  /** What travels in the recommended design, the keys that stay, and what stands in for now; empty groups left out. */
  readonly recommended: readonly GroupView[];
  /** Today's credential and the recommended one, compared in a sentence; null where one of them has none. */
  readonly sentence: string | null;
  readonly title: string;
  readonly desc: string;
}

function basisText(basis: LifetimeBasis): string {
  if (basis.from !== 'documented') return exposureTexts.basis[basis.from];
  const name = basis.entry === 'id_jag' ? exposureTexts.idJag : lifetimeTexts[basis.entry];
  return exposureTexts.basis.documented(name);
}

function rowOf(
  { credential, reach }: Exposed<Credential | CredentialToday>,
  issuer: Exposure['issuer'],
): CredentialView {
  const named = (viewer: Viewer): string =>
    viewerTexts[viewer === 'issuer' && issuer === 'token-service' ? issuer : viewer];
  const { audiences, basis, lifetime } = credential;
  const range = basis.from === 'documented' && basis.entry !== 'id_jag' ? lifetimeOf(basis.entry)?.range : undefined;
  const varies = range === undefined ? '' : ` (${exposureTexts.form.varies(span(range.from), span(range.to))})`;
  return {
    name: credentialTexts[credential.id],
    blocked: 'blocked' in credential && credential.blocked,
    viewers: credential.viewers.map(named),
    audiences: reach.audiences,
    works:
      typeof audiences === 'number' ? exposureTexts.worksIn(audiences) : exposureTexts.worksAt(audiences.map(named)),
    lifetime: lifetime === null ? exposureTexts.endless : span(lifetime),
    basis: `${basisText(basis)}${varies}`,
    window: span(reach.window),
    seconds: { window: reach.window, lifetime },
    replay: reach.replay,
    replayText: replayTexts[reach.replay],
    binding: bindingTexts[credential.binding],
    endedBy: endedByTexts[credential.endedBy],
  };
}

const stolen = ({ name, window, replay }: CredentialView): string => exposureTexts.stolen[replay](name, window);

const compared = (today: string, recommended: string): string =>
  today === recommended ? exposureTexts.same(today) : exposureTexts.compare(today, recommended);

const rowText = ({ name, viewers, works, window, replayText }: CredentialView): string =>
  exposureTexts.desc(name, [exposureTexts.seenBy(viewers), works, window, replayText]);

/** Puts the reach of all credentials into words. */
export function exposureView({ today, recommended, opener, issuer }: Exposure): ExposureView {
  const kept = ({ reach }: Exposed<Credential>): boolean => reach.replay === 'the-key-itself';
  const interim = ({ credential }: Exposed<Credential>): boolean => credential.stage === 'interim';
  const view = (each: Exposed<Credential | CredentialToday>): CredentialView => rowOf(each, issuer);
  const opens = ({ credential }: Exposed<Credential>): boolean => credential.id === opener;
  const groups = [
    { name: exposureTexts.recommended, found: recommended.filter(opens) },
    { name: exposureTexts.also, found: recommended.filter((each) => !opens(each) && !kept(each) && !interim(each)) },
    { name: exposureTexts.stays, found: recommended.filter((each) => !opens(each) && kept(each) && !interim(each)) },
    { name: exposureTexts.interim, found: recommended.filter(interim) },
  ];
  const shown: readonly GroupView[] = groups
    .filter(({ found }, index) => found.length > 0 || (index === 0 && opener === null))
    .map(({ name, found }) => ({
      name,
      empty: found.length === 0 ? exposureTexts.open : null,
      rows: found.map(view),
    }));
  const nobody = recommended.length === 0 ? exposureTexts.open : exposureTexts.nobody;
  const now: GroupView = {
    name: exposureTexts.today,
    empty: today.length === 0 ? nobody : null,
    rows: today.map(view),
  };
  const [first] = now.rows;
  const main = shown[0]?.rows[0];
  return {
    today: now,
    recommended: shown,
    sentence: first && main ? compared(stolen(first), stolen(main)) : null,
    title: exposureTexts.title,
    desc: [now, ...shown]
      .flatMap(({ name, empty, rows }) => [`${name}.`, ...(empty === null ? [] : [empty]), ...rows.map(rowText)])
      .join(' '),
  };
}

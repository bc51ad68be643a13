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
  counterpart,
  type Exposed,
  type Exposure,
  type LifetimeBasis,
  lifetimeOf,
  type Viewer,
} from '@/decision/exposure';
import { type CredentialView, type ExposureView, type GroupView, groupsOf } from '@/site/scene/reach-view';

function basisText(basis: LifetimeBasis): string {
  if (basis.from !== 'documented' && basis.from !== 'picked') return exposureTexts.basis[basis.from];
  const name = basis.entry === 'id_jag' ? exposureTexts.idJag : lifetimeTexts[basis.entry];
  return exposureTexts.basis[basis.from](name);
}

function windowText(window: number | null, { from }: LifetimeBasis): string {
  if (window === null) return exposureTexts.endless;
  return from === 'documented' ? exposureTexts.example(span(window)) : span(window);
}

function rowOf(
  { credential, reach }: Exposed<Credential | CredentialToday>,
  issuer: Exposure['issuer'],
): CredentialView {
  const named = (viewer: Viewer): string =>
    viewerTexts[viewer === 'issuer' && issuer === 'token-service' ? issuer : viewer];
  const { audiences, basis, lifetime } = credential;
  const entry = basis.from === 'documented' || basis.from === 'picked' ? basis.entry : 'id_jag';
  const range = entry === 'id_jag' ? undefined : lifetimeOf(entry)?.range;
  const varies = range === undefined ? '' : ` (${exposureTexts.form.varies(span(range.from), span(range.to))})`;
  const name = credentialTexts[credential.id];
  const blocked = 'blocked' in credential && credential.blocked;
  const viewers = credential.viewers.map(named);
  return {
    name,
    heading: `${name.charAt(0).toUpperCase()}${name.slice(1)}${blocked ? ` (${exposureTexts.blocked})` : ''}`,
    blocked,
    viewers,
    seenBy: exposureTexts.seenBy(viewers),
    audiences: reach.audiences,
    works:
      audiences === null
        ? exposureTexts.worksUnknown
        : typeof audiences === 'number'
          ? exposureTexts.worksIn(audiences)
          : exposureTexts.worksAt(audiences.map(named)),
    lifetime: lifetime === null ? exposureTexts.endless : span(lifetime),
    basis: `${basisText(basis)}${varies}`,
    window: windowText(reach.window, basis),
    seconds: { window: reach.window, lifetime },
    replay: reach.replay,
    replayText: replayTexts[reach.replay],
    binding: bindingTexts[credential.binding],
    endedBy: endedByTexts[credential.endedBy],
  };
}

function stolen({ credential, reach }: Exposed<Credential | CredentialToday>): string {
  const window = reach.window === null ? null : span(reach.window);
  const said = exposureTexts.stolen[reach.replay](credentialTexts[credential.id], window);
  return credential.basis.from === 'documented' ? exposureTexts.by(said, basisText(credential.basis)) : said;
}

const compared = (today: string, recommended: string): string =>
  today === recommended ? exposureTexts.same(today) : exposureTexts.compare(today, recommended);

/** The reach in one sentence. Today stands in it only as the reader stated it, and beside a credential that is like it. */
function sentenceOf(exposure: Exposure): string | null {
  const { today, recommended, opener } = exposure;
  const main = recommended.find(({ credential }) => credential.id === opener);
  const [first] = today ?? [];
  if (first === undefined) return main === undefined ? null : exposureTexts.onlyRecommended(stolen(main));
  const like = counterpart(first.credential, exposure);
  if (like !== null) return compared(stolen(first), stolen(like));
  return main === undefined
    ? exposureTexts.noneNeeded(stolen(first))
    : exposureTexts.noneLike(stolen(first), credentialTexts[first.credential.id]);
}

const rowText = ({ name, seenBy, works, window, replayText }: CredentialView): string =>
  exposureTexts.desc(name, [seenBy, works, window, replayText]);

/** Puts the reach of all credentials into words. */
export function exposureView(exposure: Exposure): ExposureView {
  const { today, recommended, opener, issuer } = exposure;
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
  const now: GroupView | null =
    today === null
      ? null
      : { name: exposureTexts.today, empty: today.length === 0 ? nobody : null, rows: today.map(view) };
  return {
    today: now,
    recommended: shown,
    sentence: sentenceOf(exposure),
    ticks: exposureTexts.ticks,
    legend: {
      seen: exposureTexts.legendSeen,
      works: exposureTexts.legendWorks,
      solid: exposureTexts.legendSolid,
      outline: exposureTexts.legendOutline,
      line: exposureTexts.legendLine,
    },
    title: exposureTexts.title,
    desc: groupsOf({ today: now, recommended: shown })
      .flatMap(({ name, empty, rows }) => [`${name}.`, ...(empty === null ? [] : [empty]), ...rows.map(rowText)])
      .join(' '),
  };
}

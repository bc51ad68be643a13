import { MaturityMark } from '@/components/ui/maturity-mark';
import { RoleMark } from '@/components/ui/role-mark';
import { avoidTexts } from '@/content/strings/avoid';
import { conflictTexts, wayOutTexts } from '@/content/strings/conflicts';
import { controlTexts } from '@/content/strings/controls';
import { federationKindTexts } from '@/content/strings/federation-kinds';
import { interimTexts } from '@/content/strings/interims';
import { layerTexts, levelTexts, sideTexts } from '@/content/strings/layers';
import { prerequisiteTexts } from '@/content/strings/prerequisites';
import { type ProfileField, profileValue } from '@/content/strings/profile';
import { verifyTexts } from '@/content/strings/verify';
import { type InterimReason, MODEL } from '@/decision';
import { controlPath } from '@/site/routes';

function ProfileConclusion({ table, outcome }: { readonly table: string; readonly outcome: string }) {
  const plan = MODEL.profile.find((one) => one.table === table);
  const value = plan?.numeric && outcome !== 'none' ? Number(outcome) : outcome;
  return <span>{profileValue((plan?.field ?? 'grant') as ProfileField, value)}</span>;
}

/** What a row of a first table concludes, in words where the site has words for it. */
function Outcome({ table, outcome }: { readonly table: string; readonly outcome: string }) {
  const layer = MODEL.layers.find(({ role, interim }) => role === table || interim === table);
  if (layer?.role === table && (outcome === 'primary' || outcome === 'complementary'))
    return <RoleMark role={outcome} />;
  if (layer?.role === table && (outcome === 'not-needed' || outcome === 'blocked')) return <RoleMark role={outcome} />;
  const reason = MODEL.interims[outcome]?.reason;
  if (layer?.interim === table && reason !== undefined) return <span>{interimTexts[reason as InterimReason]}</span>;
  if (MODEL.profile.some((one) => one.table === table)) return <ProfileConclusion table={table} outcome={outcome} />;
  return <code>{outcome}</code>;
}

/** What one row of a table of the newest model concludes. */
export function Conclusion({ table, row }: { readonly table: string; readonly row: string }) {
  const first = MODEL.tables.find(({ id }) => id === table)?.rows.find(({ id }) => id === row);
  if (first) return <Outcome table={table} outcome={first.then} />;
  const control = MODEL.controlRows.rows.find(({ id }) => id === row)?.then;
  if (control) {
    const texts: { readonly [id: string]: { readonly name: string } } = controlTexts;
    return (
      <>
        <a href={controlPath(control.control)}>{texts[control.control]?.name ?? control.control}</a>
        <span className="fine own-line">
          {levelTexts[control.level].name} <MaturityMark maturity={control.maturity} />
        </span>
      </>
    );
  }
  const prerequisite = MODEL.prerequisites.rows.find(({ id }) => id === row)?.then;
  if (prerequisite) {
    return (
      <>
        <span>{prerequisiteTexts[prerequisite.what] ?? prerequisite.what}</span>
        <span className="fine own-line">
          {layerTexts[prerequisite.layer].name} · {sideTexts[prerequisite.side]}
        </span>
      </>
    );
  }
  const conflict = MODEL.conflicts.rows.find(({ id }) => id === row)?.then;
  if (conflict) {
    return (
      <>
        <span>{conflictTexts[conflict.conflict]?.title ?? conflict.conflict}</span>
        <span className="fine own-line">{conflict.waysOut.map((way) => wayOutTexts[way] ?? way).join(' · ')}</span>
      </>
    );
  }
  const check = MODEL.verdict?.verify.rows.find(({ id }) => id === row)?.then;
  if (check) {
    return (
      <>
        <span>{verifyTexts[check.what] ?? check.what}</span>
        <span className="fine own-line">
          {layerTexts[check.layer].name} · {sideTexts[check.side]}
        </span>
      </>
    );
  }
  const kind = MODEL.verdict?.federationKinds.rows.find(({ id }) => id === row)?.then;
  if (kind !== undefined) return <span>{federationKindTexts[kind] ?? kind}</span>;
  const shortcut = MODEL.avoid.rows.find(({ id }) => id === row)?.then ?? '';
  return <span>{avoidTexts[shortcut]?.title ?? shortcut}</span>;
}

import { lifetimeNote, type ProfileField, profileTexts, profileValue } from '@/content/strings/profile';
import { profileSectionTexts } from '@/content/strings/recommendation';
import type { Advice } from './advice';
import { RowsFired } from './rows-fired';

const FIELDS = Object.keys(profileTexts) as readonly ProfileField[];

function ProfileRow({ field, advice }: { readonly field: ProfileField; readonly advice: Advice }) {
  const { profile } = advice.recommendation;
  const because = profile.because[field] ?? [];
  return (
    <tr>
      <th scope="row">{profileTexts[field].label}</th>
      <td data-label={profileSectionTexts.value}>
        <strong>{profileValue(field, profile[field])}</strong>
      </td>
      <td data-label={profileSectionTexts.reason}>
        <RowsFired because={because} advice={advice} />
      </td>
    </tr>
  );
}

/** The settings of the connection, each with its reason. */
export function Profile({ advice }: { readonly advice: Advice }) {
  return (
    <>
      <p>{profileSectionTexts.intro}</p>
      <table className="data-table profile-table">
        <thead>
          <tr>
            <th scope="col">{profileSectionTexts.field}</th>
            <th scope="col">{profileSectionTexts.value}</th>
            <th scope="col">{profileSectionTexts.reason}</th>
          </tr>
        </thead>
        <tbody>
          {FIELDS.map((field) => (
            <ProfileRow key={field} field={field} advice={advice} />
          ))}
        </tbody>
      </table>
      <p className="fine endnote">{lifetimeNote}</p>
    </>
  );
}

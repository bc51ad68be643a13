import { lifetimeNote, type ProfileField, profileTexts, profileValue } from '@/content/strings/profile';
import { profileSectionTexts } from '@/content/strings/recommendation';
import type { Reading } from './reading';
import { RowsFired } from './rows-fired';

const FIELDS = Object.keys(profileTexts) as readonly ProfileField[];

function ProfileRow({ field, reading }: { readonly field: ProfileField; readonly reading: Reading }) {
  const { profile } = reading.recommendation;
  const because = profile.because[field] ?? [];
  return (
    <tr>
      <th scope="row">{profileTexts[field].label}</th>
      <td data-label={profileSectionTexts.value}>
        <strong>{profileValue(field, profile[field])}</strong>
      </td>
      <td data-label={profileSectionTexts.reason}>
        <RowsFired because={because} reading={reading} />
      </td>
    </tr>
  );
}

/** The settings of the connection, each with its reason. */
export function Profile({ reading }: { readonly reading: Reading }) {
  return (
    <>
      <p>{profileSectionTexts.intro}</p>
      <table className="data-table profile-table mt-5">
        <thead>
          <tr>
            <th scope="col">{profileSectionTexts.field}</th>
            <th scope="col">{profileSectionTexts.value}</th>
            <th scope="col">{profileSectionTexts.reason}</th>
          </tr>
        </thead>
        <tbody>
          {FIELDS.map((field) => (
            <ProfileRow key={field} field={field} reading={reading} />
          ))}
        </tbody>
      </table>
      <p className="fine mt-3">{lifetimeNote}</p>
    </>
  );
}

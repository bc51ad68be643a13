import { Fragment } from 'react';
import { lifetimeNote, type ProfileField, profileTexts, profileValue } from '@/content/strings/profile';
import { profileForTexts, profileSectionTexts } from '@/content/strings/recommendation';
import { profilesShown } from '@/content/views/profiles';
import type { Profile as ProfileData } from '@/decision';
import type { Advice } from './advice';
import { RowsFired } from './rows-fired';

const FIELDS = Object.keys(profileTexts) as readonly ProfileField[];

interface TableProps {
  readonly profile: ProfileData;
  readonly advice: Advice;
}

function ProfileRow({ field, profile, advice }: TableProps & { readonly field: ProfileField }) {
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

function ProfileTable({ profile, advice }: TableProps) {
  return (
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
          <ProfileRow key={field} field={field} profile={profile} advice={advice} />
        ))}
      </tbody>
    </table>
  );
}

/** The settings of the connection, each with its reason; one table for each kind of caller where they differ. */
export function Profile({ advice }: { readonly advice: Advice }) {
  return (
    <>
      <p>{profileSectionTexts.intro}</p>
      {profilesShown(advice.recommendation).map(({ for: whom, profile }) => (
        <Fragment key={whom}>
          {whom !== null && <h3 className="rec-part">{profileForTexts[whom]}</h3>}
          <ProfileTable profile={profile} advice={advice} />
        </Fragment>
      ))}
      <p className="fine endnote">{lifetimeNote}</p>
    </>
  );
}

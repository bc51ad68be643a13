import type { Profile, ProfileFor, Recommendation } from '@/decision';

/** A profile, and whom it is for; null where it is for everybody who calls. */
export interface ShownProfile {
  readonly for: ProfileFor['for'] | null;
  readonly profile: Profile;
}

const values = ({ because: _, ...rest }: Profile): string => JSON.stringify(rest);

/** The profiles to show: more than one only where two kinds of caller share the connection and differ in a value. */
export function profilesShown({
  profile,
  profiles,
}: Pick<Recommendation, 'profile' | 'profiles'>): readonly ShownProfile[] {
  const differ = new Set(profiles?.map((one) => values(one.profile))).size > 1;
  return profiles !== undefined && differ ? profiles : [{ for: null, profile }];
}
